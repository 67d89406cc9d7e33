namespace ZkGen;

/// <summary>How snapshots are compressed.</summary>
public enum SnapshotCompressionMethod
{
    /// <summary>Not at all.</summary>
    None = 1,

    /// <summary><c>gz</c>: smallest, slowest.</summary>
    Gzip = 2,

    /// <summary><c>snappy</c>: larger and faster than <see cref="Gzip"/>.</summary>
    Snappy = 3,
}

namespace ZkGen.Core.Tests.Support;

/// <summary>What some tests need beside the SDK.</summary>
public enum Tool
{
    /// <summary>POSIX' <c>/bin/sh</c> and bash.</summary>
    Shells,

    /// <summary><c>java</c> and <c>javac</c>.</summary>
    Jdk,

    /// <summary>Beside a JDK, logback as Debian has it.</summary>
    Logback,

    /// <summary>Beside a JDK, log4j 1.2 as Debian has it.</summary>
    Log4j,
}

namespace ZkGen.Benchmarks.Builds;

/// <summary>A file as applications have them: a record, an interface, a class with queries, patterns and asynchronous code; it uses its neighbour.</summary>
internal static class OrdinaryFile
{
    private const string Neighbour = """
        return await next.FindAsync(code, cancellationToken).ConfigureAwait(false) is { } other
                    ? new Article(other.Code, other.Title, other.Price, 0, other.Since)
                    : null;
        """;

    public static string Text(int number) => $$"""
        using System.Collections.Concurrent;
        using System.Globalization;
        using System.Text;

        namespace Shop.Stock{{number}};

        /// <summary>An article in store {{number}}.</summary>
        public sealed record Article(string Code, string Title, decimal Price, int Count, DateTimeOffset Since)
        {
            public decimal Value => Price * Count;

            public bool IsOld(TimeProvider time) => time.GetUtcNow() - Since > TimeSpan.FromDays(90);
        }

        public enum Movement { Arrival, Sale, Return, Loss }

        /// <summary>Keeps the articles of a store.</summary>
        public interface IStore
        {
            Task<Article?> FindAsync(string code, CancellationToken cancellationToken = default);

            Task<int> MoveAsync(string code, Movement movement, int count, CancellationToken cancellationToken = default);
        }

        /// <inheritdoc cref="IStore"/>
        public sealed class Store(TimeProvider time{{(number > 1 ? $", Stock{number - 1}.IStore next" : "")}}) : IStore
        {
            private readonly ConcurrentDictionary<string, Article> _articles = new(StringComparer.Ordinal);
            private readonly List<(DateTimeOffset At, string Code, Movement Movement, int Count)> _journal = [];

            public async Task<Article?> FindAsync(string code, CancellationToken cancellationToken = default)
            {
                ArgumentException.ThrowIfNullOrEmpty(code);
                if (_articles.TryGetValue(code, out var article))
                    return article;
                await Task.Delay(TimeSpan.FromMilliseconds(1), time, cancellationToken).ConfigureAwait(false);
                {{(number > 1 ? Neighbour : "return null;")}}
            }

            public async Task<int> MoveAsync(string code, Movement movement, int count, CancellationToken cancellationToken = default)
            {
                var article = await FindAsync(code, cancellationToken).ConfigureAwait(false)
                    ?? throw new KeyNotFoundException($"There is no article {code} in store {{number}}.");
                var change = movement switch
                {
                    Movement.Arrival or Movement.Return => count,
                    Movement.Sale when article.Count < count => throw new InvalidOperationException($"Only {article.Count} of {code} are left."),
                    Movement.Sale or Movement.Loss => -count,
                    _ => throw new ArgumentOutOfRangeException(nameof(movement), movement, "No such movement."),
                };
                lock (_journal)
                    _journal.Add((time.GetUtcNow(), code, movement, change));
                return _articles.AddOrUpdate(code, article with { Count = article.Count + change }, (_, known) => known with { Count = known.Count + change }).Count;
            }

            public IReadOnlyDictionary<Movement, decimal> Turnover(DateTimeOffset start, DateTimeOffset end)
            {
                lock (_journal)
                {
                    return (from entry in _journal
                            where entry.At >= start && entry.At < end
                            join article in _articles.Values on entry.Code equals article.Code
                            group entry.Count * article.Price by entry.Movement into amounts
                            orderby amounts.Key
                            select (amounts.Key, Sum: amounts.Sum())).ToDictionary(pair => pair.Key, pair => pair.Sum);
                }
            }

            public override string ToString()
            {
                var text = new StringBuilder();
                foreach (var article in _articles.Values.Where(article => article.Count > 0).OrderByDescending(article => article.Value).Take(10))
                    text.Append(CultureInfo.InvariantCulture, $"{article.Code,-12} {article.Title,-40} {article.Value,12:N2}").Append('\n');
                return text.ToString();
            }
        }

        """;
}

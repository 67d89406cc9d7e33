import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.spi.FilterReply;
import ch.qos.logback.core.status.Status;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What logback makes of a logback.xml. */
public class LogbackReader {
    private static final List<Level> LEVELS = List.of(Level.TRACE, Level.DEBUG, Level.INFO, Level.WARN, Level.ERROR);

    public static Map<String, String> read(byte[] text) throws Exception {
        var context = new LoggerContext();
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(new ByteArrayInputStream(text));
        var result = new TreeMap<String, String>();
        for (var logger : context.getLoggerList()) {
            if (logger.getLevel() != null)
                result.put(logger.getName() + " level", logger.getLevel().toString());
            for (var appenders = logger.iteratorForAppenders(); appenders.hasNext(); )
                add(result, logger, appenders.next());
        }

        for (var status : context.getStatusManager().getCopyOfStatusList()) {
            if (status.getEffectiveLevel() > Status.INFO)
                result.put("complaint", status.toString());
        }

        context.stop();
        return result;
    }

    private static void add(Map<String, String> result, Logger logger, Appender<ILoggingEvent> appender) {
        var name = logger.getName() + " " + appender.getName();
        result.put(name, appender.getClass().getName());
        for (var level : LEVELS) {
            if (appender.getFilterChainDecision(new LoggingEvent("", logger, level, "", null, null)) == FilterReply.DENY)
                continue;

            result.put(name + " from", level.toString());
            return;
        }
    }
}

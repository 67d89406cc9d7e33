import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.log4j.Appender;
import org.apache.log4j.Category;
import org.apache.log4j.Hierarchy;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.PropertyConfigurator;
import org.apache.log4j.spi.RootLogger;

/** What log4j 1.2 makes of a log4j.properties. */
public class Log4jReader {
    public static Map<String, String> read(byte[] text) throws Exception {
        var properties = new Properties();
        properties.load(new ByteArrayInputStream(text));
        var hierarchy = new Hierarchy(new RootLogger(Level.OFF));
        new PropertyConfigurator().doConfigure(properties, hierarchy);
        var result = new TreeMap<String, String>();
        add(result, "ROOT", hierarchy.getRootLogger());
        for (var logger : Collections.list(hierarchy.getCurrentLoggers()))
            add(result, ((Category) logger).getName(), (Logger) logger);

        return result;
    }

    private static void add(Map<String, String> result, String name, Logger logger) {
        if (logger.getLevel() != null)
            result.put(name + " level", logger.getLevel().toString());
        for (var appender : Collections.list(logger.getAllAppenders()))
            result.put(name + " " + ((Appender) appender).getName(), appender.getClass().getName());
    }
}

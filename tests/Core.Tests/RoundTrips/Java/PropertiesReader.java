import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** From bytes, as ZooKeeper reads zoo.cfg, log4j its properties, and the JVM its java.security. */
public class PropertiesReader {
    public static Map<String, String> read(byte[] text) throws IOException {
        var properties = new Properties();
        properties.load(new ByteArrayInputStream(text));
        var result = new TreeMap<String, String>();
        for (var key : properties.stringPropertyNames())
            result.put(key, properties.getProperty(key));

        return result;
    }
}

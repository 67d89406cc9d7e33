import java.io.*;
import java.lang.reflect.*;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.Security;
import java.util.*;
import org.apache.zookeeper.server.quorum.*;
import org.apache.zookeeper.server.quorum.flexible.QuorumVerifier;

/** Answers, over its standard input and output, what ZooKeeper's own parser and Java's own methods say of a text. A message is a list of texts. */
public class ParserServer {
    private static final DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    private static final DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
    private static Path file;
    private static QuorumPeer peer;
    private static Field threads;

    public static void main(String[] args) throws Exception {
        // No server's name resolves here: each is asked for once.
        Security.setProperty("networkaddress.cache.negative.ttl", "-1");
        System.setOut(System.err);
        file = Path.of(args[0], "zoo.cfg");
        System.setProperty("zookeeper.admin.enableServer", "false");
        peer = new QuorumPeer();
        System.clearProperty("zookeeper.admin.enableServer");
        threads = QuorumPeer.class.getDeclaredField("quorumCnxnThreadsSize");
        threads.setAccessible(true);
        while (true) {
            List<String> question;
            try {
                question = read();
            } catch (EOFException end) {
                return;
            }
            for (String text : question.subList(1, question.size()))
                write(question.get(0).equals("parse") ? parse(text) : number(text));
            out.flush();
        }
    }

    private static List<String> parse(String text) throws Exception {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        QuorumPeerConfig.setStandaloneEnabled(true);
        QuorumPeerConfig.setReconfigEnabled(false);
        Properties before = (Properties) System.getProperties().clone();
        QuorumPeerConfig config = new QuorumPeerConfig();
        try {
            config.parse(file.toString());
            List<String> answer = new ArrayList<>(List.of("ACCEPTED"));
            fields(config, answer);
            for (String name : System.getProperties().stringPropertyNames())
                if (!System.getProperty(name).equals(before.getProperty(name)))
                    add(answer, "-D" + name, System.getProperty(name));
            return answer;
        } catch (Throwable refusal) {
            List<String> answer = new ArrayList<>(List.of("REFUSED"));
            for (Throwable each = refusal; each != null; each = each.getCause())
                answer.add(String.valueOf(each));
            return answer;
        } finally {
            System.setProperties(before);
        }
    }

    private static void fields(QuorumPeerConfig config, List<String> answer) throws Exception {
        for (Field field : QuorumPeerConfig.class.getDeclaredFields()) {
            field.setAccessible(true);
            Object value = field.get(config);
            if (value instanceof Properties)
                for (String name : ((Properties) value).stringPropertyNames())
                    add(answer, field.getName() + "." + name, ((Properties) value).getProperty(name));
            else if (value instanceof InetSocketAddress)
                add(answer, field.getName(), ((InetSocketAddress) value).getAddress().getHostAddress() + ":" + ((InetSocketAddress) value).getPort());
            else if (value instanceof QuorumVerifier)
                for (QuorumPeer.QuorumServer server : ((QuorumVerifier) value).getAllMembers().values())
                    add(answer, field.getName() + "." + server.id, server.toString());
            else if (value != null)
                add(answer, field.getName(), value.toString());
        }
        add(answer, "isDistributed", String.valueOf(config.isDistributed()));
        add(answer, "quorumVerifier", String.valueOf(config.getQuorumVerifier().getClass().getSimpleName()));
        add(answer, "QuorumPeer.quorumCnxnThreadsSize", threadsOf(config));
    }

    private static String threadsOf(QuorumPeerConfig config) throws Exception {
        Field declared = QuorumPeerConfig.class.getDeclaredField("quorumCnxnThreadsSize");
        declared.setAccessible(true);
        Method set = QuorumPeer.class.getDeclaredMethod("setQuorumCnxnThreadsSize", int.class);
        set.setAccessible(true);
        threads.set(peer, 20);
        set.invoke(peer, declared.get(config));
        return String.valueOf(threads.get(peer));
    }

    private static List<String> number(String text) {
        return List.of(
            tried(() -> Integer.parseInt(text)), tried(() -> Integer.decode(text)), tried(() -> Long.parseLong(text)), tried(() -> Long.decode(text)),
            tried(() -> Double.doubleToLongBits(Double.parseDouble(text))));
    }

    private static String tried(java.util.function.Supplier<Object> read) {
        try {
            return read.get().toString();
        } catch (NumberFormatException none) {
            return "";
        }
    }

    private static void add(List<String> answer, String name, String value) {
        answer.add(name);
        answer.add(value);
    }

    private static List<String> read() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            char[] text = new char[in.readInt()];
            for (int i = 0; i < text.length; i++)
                text[i] = in.readChar();
            texts.add(new String(text));
        }
        return texts;
    }

    private static void write(List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeInt(text.length());
            out.writeChars(text);
        }
    }
}

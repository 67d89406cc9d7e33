import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Map;

/** Reads one text after the other, each with the reader that is asked for, until the input ends. */
public class Main {
    public static void main(String[] args) throws Exception {
        var input = new DataInputStream(System.in);
        var output = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));

        // What a reader prints must not get between the answers.
        System.setOut(System.err);
        while (true) {
            String reader;
            try {
                reader = input.readUTF();
            } catch (EOFException end) {
                return;
            }

            var text = new byte[input.readInt()];
            input.readFully(text);
            answer(output, reader, text);
            output.flush();
        }
    }

    @SuppressWarnings("unchecked")
    private static void answer(DataOutputStream output, String reader, byte[] text) throws IOException {
        Map<String, String> read;
        try {
            read = (Map<String, String>) Class.forName(reader).getMethod("read", byte[].class).invoke(null, (Object) text);
        } catch (ReflectiveOperationException failure) {
            output.writeInt(-1);
            write(output, String.valueOf(failure.getCause() == null ? failure : failure.getCause()));
            return;
        }

        output.writeInt(read.size());
        for (var entry : read.entrySet()) {
            write(output, entry.getKey());
            write(output, entry.getValue());
        }
    }

    /** As it is: a text of Java can hold half a pair, which UTF-8 cannot. */
    private static void write(DataOutputStream output, String text) throws IOException {
        output.writeInt(text.length());
        output.writeChars(text);
    }
}

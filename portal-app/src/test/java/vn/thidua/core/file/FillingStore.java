package vn.thidua.core.file;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A store whose disk can be made full in the middle of a file. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FillingStore extends ContentStore {

    private volatile boolean full;

    /** From now on the disk takes half of each file, or all of it again. */
    public void fill(boolean value) {
        full = value;
    }

    @Override
    protected OutputStream create(Path path) throws IOException {
        OutputStream real = super.create(path);
        return !full ? real : new FilterOutputStream(real) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length / 2);
                throw new IOException("No space left on device");
            }
        };
    }
}

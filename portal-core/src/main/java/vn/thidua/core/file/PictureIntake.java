package vn.thidua.core.file;

/** Makes of a picture that has arrived the one that is kept. */
public interface PictureIntake {

    /**
     * The picture to be kept in place of what has arrived. The caller closes it, unless it has kept it.
     *
     * @param name what people call it, for messages
     * @throws UnusableFileException when it is no picture that can be shown, not whole, or too large
     */
    Taken take(IncomingContent arrived, FileType type, String name);

    /**
     * @param content what is to be kept
     * @param type    of that content
     */
    record Taken(IncomingContent content, FileType type) implements AutoCloseable {

        @Override
        public void close() {
            content.close();
        }
    }
}

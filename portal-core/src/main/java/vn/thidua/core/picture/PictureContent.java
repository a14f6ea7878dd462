package vn.thidua.core.picture;

import java.nio.file.Path;
import vn.thidua.core.file.FileType;

/**
 * One size of a picture on disk.
 *
 * @param name    that somebody who saves it would give it
 * @param version names the content of the picture
 * @param width   in pixels
 */
public record PictureContent(Path path, FileType type, String name, String version, int width) { }

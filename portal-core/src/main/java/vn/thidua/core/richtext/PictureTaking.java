package vn.thidua.core.richtext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.thidua.core.file.FileDetails;
import vn.thidua.core.file.FileService;
import vn.thidua.core.file.NewFile;
import vn.thidua.core.file.StoredFile;
import vn.thidua.core.file.UnusableFileException;
import vn.thidua.core.picture.PictureService;
import vn.thidua.core.spi.ContentRef;

/** Finds or makes the file that a picture of a text is to be. */
@ApplicationScoped
class PictureTaking {

    private static final Pattern OWN = Pattern.compile("(?:[^?#]*/)?api/v1/files/([1-9][0-9]{0,17})/(?:content|picture)(?:[?#].*)?");
    private static final Pattern DATA = Pattern.compile("(?i)^data:image/[a-z0-9.+-]{1,40}(?:;[a-z0-9=._-]{1,60})*;base64,");
    private static final Pattern WEB = Pattern.compile("(?i)^(https?:)?//.*");

    @Inject private FileService files;
    @Inject private PictureService pictures;

    /** How a picture of a text ended: a file, or a reason why it is none. */
    record Outcome(Optional<StoredFile> file, LostPicture lost) {

        static Outcome of(StoredFile file) {
            return new Outcome(Optional.of(file), null);
        }

        static Outcome lost(LostPicture reason) {
            return new Outcome(Optional.empty(), reason);
        }
    }

    /** @param number what the picture is called, where nothing else is known of it */
    Outcome take(Element image, ContentRef owner, String role, int number) {
        String source = image.attr("src").strip();
        Optional<Long> file = PictureSource.file(image);
        Matcher own = OWN.matcher(source);
        Matcher data = DATA.matcher(source);
        if (file.isPresent()) {
            return own(file.get(), owner);
        }
        if (data.find()) {
            return add(source.substring(data.end()), image.attr("alt"), owner, role, number);
        }
        if (own.matches()) {
            return own(Long.parseLong(own.group(1)), owner);
        }
        // The editor writes the last one in place of an address that it refuses, which is one on the computer of whoever writes.
        return Outcome.lost(source.startsWith("data:") ? LostPicture.UNUSABLE : source.equals("//:0") ? LostPicture.LOCAL
                : WEB.matcher(source).matches() ? LostPicture.FOREIGN : LostPicture.LOCAL);
    }

    private Outcome own(long id, ContentRef owner) {
        return files.find(id).filter(file -> file.owner().equals(owner) && pictures.find(id).isPresent())
                .map(Outcome::of).orElseGet(() -> Outcome.lost(LostPicture.OTHER_CONTENT));
    }

    /** A text that is stored again and again while it is written brings its new pictures each time. */
    private Outcome add(String base64, String alt, ContentRef owner, String role, int number) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(base64);
            Optional<StoredFile> before = pictures.findMadeOf(sha256(bytes), owner, role);
            if (before.isPresent()) {
                return Outcome.of(before.get());
            }
            var details = new FileDetails("hinh-" + number, "", PictureSource.alt(alt));
            return Outcome.of(files.addPicture(owner, role, new NewFile(details, new ByteArrayInputStream(bytes))));
        } catch (UnusableFileException | IllegalArgumentException e) {
            return Outcome.lost(LostPicture.UNUSABLE);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

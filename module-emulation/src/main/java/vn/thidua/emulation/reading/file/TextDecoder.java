package vn.thidua.emulation.reading.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Decodes plain text without being told its encoding: UTF-8, UTF-16 of either order, Windows-1258. */
final class TextDecoder {

    private static final Charset VIETNAMESE = Charset.forName("windows-1258");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SAMPLE = 2048;

    private TextDecoder() { }

    /** The text in composed form, without a byte order mark. Text in an old font comes out as its bytes look in Windows. */
    static String decode(byte[] content) {
        String text = decodeAsIs(content);
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Normalizer.normalize(bare.replace("\u0000", ""), Normalizer.Form.NFC);
    }

    private static String decodeAsIs(byte[] content) {
        if (looksLikeUtf16(content)) {
            return new String(content, utf16(content));
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            return singleByte(content);
        }
    }

    /** A few bad bytes in UTF-8 are damage, many mean another encoding. */
    private static String singleByte(byte[] content) {
        String lenient = new String(content, StandardCharsets.UTF_8);
        long bad = lenient.chars().filter(c -> c == '\uFFFD').count();
        long good = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        if (good > 4 * bad) {
            return lenient;
        }
        String western = new String(content, WESTERN);
        return LegacyFont.isLikely(western) ? western : new String(content, VIETNAMESE);
    }

    static boolean looksLikeUtf16(byte[] content) {
        return content.length >= 2 && (isMark(content) || zeros(content, 0) || zeros(content, 1));
    }

    private static boolean isMark(byte[] content) {
        int first = content[0] & 0xFF;
        int second = content[1] & 0xFF;
        return first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
    }

    private static Charset utf16(byte[] content) {
        if (isMark(content)) {
            return StandardCharsets.UTF_16;
        }
        return zeros(content, 0) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    /** Whether a good part of every other byte is zero, the rest not: letters of the basic alphabet in UTF-16. */
    private static boolean zeros(byte[] content, int from) {
        int zeros = 0;
        int others = 0;
        int length = Math.min(content.length, SAMPLE) & ~1;
        for (int i = 0; i < length; i += 2) {
            zeros += content[i + from] == 0 ? 1 : 0;
            others += content[i + 1 - from] == 0 ? 1 : 0;
        }
        return zeros * 5 > length && others * 50 < length;
    }
}

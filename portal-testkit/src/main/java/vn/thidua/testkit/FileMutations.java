package vn.thidua.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages files as disks, networks and attackers do. The same seed damages in the same way. */
public final class FileMutations {

    private static final int KINDS = 8;
    private static final int MAX_FLIPS = 40;
    private static final int MAX_REPEATS = 200;

    /** Spreads seeds: the first numbers of neighbouring ones are nearly the same otherwise. */
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Random random;

    public FileMutations(long seed) {
        random = new Random(seed * MIX);
    }

    /** A damaged copy: bits flipped, cut off, parts swapped, doubled, blanked or taken out, entries of a packed file changed. */
    public byte[] of(byte[] file) {
        if (file.length < 2) {
            return file.clone();
        }
        boolean packed = file[0] == 'P' && file[1] == 'K';
        return packed && random.nextInt(KINDS) < KINDS / 2 ? entries(file) : bytes(file);
    }

    private byte[] bytes(byte[] file) {
        return switch (random.nextInt(KINDS)) {
            case 0 -> Arrays.copyOf(file, 1 + random.nextInt(file.length));
            case 1 -> without(file);
            case 2 -> swapped(file);
            case 3 -> doubled(file);
            case 4 -> blanked(file);
            default -> flipped(file);
        };
    }

    private byte[] flipped(byte[] file) {
        byte[] copy = file.clone();
        for (int i = 1 + random.nextInt(MAX_FLIPS); i > 0; i--) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        }
        return copy;
    }

    private byte[] without(byte[] file) {
        int from = random.nextInt(file.length);
        int to = Math.min(file.length, from + 1 + random.nextInt(file.length));
        var out = new ByteArrayOutputStream();
        out.write(file, 0, from);
        out.write(file, to, file.length - to);
        return out.toByteArray();
    }

    private byte[] swapped(byte[] file) {
        byte[] copy = file.clone();
        int length = 1 + random.nextInt(Math.max(1, file.length / 3));
        int one = random.nextInt(file.length - length + 1);
        int other = random.nextInt(file.length - length + 1);
        System.arraycopy(file, one, copy, other, length);
        System.arraycopy(file, other, copy, one, length);
        return copy;
    }

    private byte[] doubled(byte[] file) {
        int from = random.nextInt(file.length);
        int length = Math.min(file.length - from, 1 + random.nextInt(1000));
        var out = new ByteArrayOutputStream();
        out.write(file, 0, from);
        for (int i = random.nextInt(MAX_REPEATS); i >= 0; i--) {
            out.write(file, from, length);
        }
        out.write(file, from, file.length - from);
        return out.toByteArray();
    }

    private byte[] blanked(byte[] file) {
        byte[] copy = file.clone();
        int from = random.nextInt(file.length);
        Arrays.fill(copy, from, Math.min(copy.length, from + 1 + random.nextInt(2000)), (byte) random.nextInt(256));
        return copy;
    }

    /** One entry damaged, taken out or given the content of another; the archive itself stays whole. */
    private byte[] entries(byte[] file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
            String[] names = entries.keySet().toArray(String[]::new);
            String name = names[random.nextInt(names.length)];
            switch (random.nextInt(4)) {
                case 0 -> entries.remove(name);
                case 1 -> entries.put(name, entries.get(names[random.nextInt(names.length)]));
                default -> entries.put(name, entries.get(name).length < 2 ? new byte[0] : bytes(entries.get(name)));
            }
            return packed(entries);
        } catch (IOException e) {
            return bytes(file);
        }
    }

    private static byte[] packed(Map<String, byte[]> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }
}

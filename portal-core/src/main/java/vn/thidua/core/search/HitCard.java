package vn.thidua.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchDocument;

/**
 * What a list of hits shows of a document beside its excerpt. It lies apart from the bodies, so that reading ten
 * hits does not unpack the bodies of a hundred.
 */
record HitCard(ContentRef ref, String title, String url, Optional<String> number, Optional<String> issuer,
               Optional<LocalDate> date, OptionalInt year, OptionalLong unitId, Map<String, List<String>> facets) {

    private static final int LONGEST_TITLE = 2_000;
    private static final int LONGEST_TEXT = 1_000;
    /** Lucene takes 32 766 bytes; whoever has more facet values sees the first of them. */
    private static final int MOST_FACET_CHARACTERS = 6_000;

    static HitCard of(SearchDocument source) {
        return new HitCard(source.ref(), cut(source.title(), LONGEST_TITLE), cut(source.url(), LONGEST_TITLE),
                source.number().map(text -> cut(text, LONGEST_TEXT)), 
                source.issuer().map(text -> cut(text, LONGEST_TEXT)),
                source.date(), source.year(), source.unitId(), shown(source.facets()));
    }

    private static Map<String, List<String>> shown(Map<String, List<String>> facets) {
        var shown = new LinkedHashMap<String, List<String>>();
        int left = MOST_FACET_CHARACTERS;
        for (var facet : facets.entrySet()) {
            for (var value : facet.getValue()) {
                left -= value.length() + facet.getKey().length() + 2;
                if (left > 0) {
                    shown.computeIfAbsent(facet.getKey(), name -> new ArrayList<>()).add(value);
                }
            }
        }
        return shown;
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    BytesRef write() {
        var out = new ByteBuffersDataOutput();
        out.writeString(ref.type());
        out.writeString(ref.id());
        out.writeString(title);
        out.writeString(url);
        out.writeString(number.orElse(""));
        out.writeString(issuer.orElse(""));
        try {
            out.writeZLong(date.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
            out.writeZInt(year.orElse(Integer.MAX_VALUE));
            out.writeZLong(unitId.orElse(Long.MAX_VALUE));
            out.writeVInt(facets.size());
            for (var facet : facets.entrySet()) {
                out.writeString(facet.getKey());
                out.writeVInt(facet.getValue().size());
                facet.getValue().forEach(out::writeString);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    static HitCard read(BytesRef bytes) {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        try {
            return new HitCard(new ContentRef(in.readString(), in.readString()), in.readString(), in.readString(),
                    text(in.readString()), text(in.readString()), date(in.readZLong()), year(in.readZInt()),
                    unit(in.readZLong()), facets(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> text(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static Optional<LocalDate> date(long day) {
        return day == Long.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    private static OptionalInt year(int value) {
        return value == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static OptionalLong unit(long value) {
        return value == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static Map<String, List<String>> facets(ByteArrayDataInput in) throws IOException {
        var facets = new LinkedHashMap<String, List<String>>();
        for (int count = in.readVInt(); count > 0; count--) {
            var name = in.readString();
            var values = new ArrayList<String>();
            for (int i = in.readVInt(); i > 0; i--) {
                values.add(in.readString());
            }
            facets.put(name, values);
        }
        return facets;
    }
}

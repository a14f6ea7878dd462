package vn.thidua.core.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The tables of a document that one module stores, for another module that can make something of their rows. Texts are as the
 * document writes them; whoever makes something of them cuts and cleans them as its own rules want.
 *
 * @param source   the document
 * @param title    what it is about, never blank
 * @param number   number and symbol; empty where it has none
 * @param issuer   may be empty
 * @param issuedOn null where it bears no date
 * @param tables   in the order of the text; at least one
 */
public record DocumentTables(ContentRef source, String title, String number, String issuer, LocalDate issuedOn, List<Table> tables) {

    public DocumentTables {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(title, "title");
        number = Objects.requireNonNullElse(number, "");
        issuer = Objects.requireNonNullElse(issuer, "");
        tables = List.copyOf(tables);
    }

    /**
     * A table; its head is one of its rows.
     *
     * @param rows the cells of each, some of which may be blank; rows need not be of one length
     */
    public record Table(List<List<String>> rows) {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}

package vn.thidua.core.spi;

import java.util.Optional;

/**
 * Makes something of the tables of a document, for example entries of a register from a table of names. An implementation is an
 * {@code @ApplicationScoped} bean of the module that makes it. The page of a document offers its readers what receivers know to do;
 * their page asks the {@link TableSource} for the tables again. While that module is switched off, nobody asks it.
 */
public interface TableReceiver {

    ModuleId module();

    /** The key of what people do here, for example "Ghi khen thưởng từ bảng tên", in the module's messages. */
    String titleKey();

    /**
     * The page on which whoever is at work goes on with these tables, below the context root and starting with {@code /}; empty when
     * they hold nothing of use, or for somebody without the right. Answers and does not throw.
     */
    Optional<String> path(DocumentTables tables);
}

package vn.thidua.core.organization.rest;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.table.ImportReport;
import vn.thidua.core.table.TableWriter;
import vn.thidua.core.table.Uploads;

/** What both imports do with a form and with a template. */
final class Upload {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv;charset=UTF-8";

    private static final String PART = "file";

    private Upload() { }

    static ImportReport read(List<EntityPart> parts, Function<Path, ImportReport> work) {
        EntityPart part = parts == null ? null
                : parts.stream().filter(one -> PART.equals(one.getName())).findFirst().orElse(null);
        if (part == null) {
            throw PortalException.invalid(PART, "error.field.required");
        }
        return Uploads.use(part.getContent(), work);
    }

    static Response template(String name, String format, List<List<String>> rows) {
        boolean csv = format.equals("csv");
        return Response.ok(csv ? TableWriter.csv(rows) : TableWriter.xlsx(rows), csv ? CSV : XLSX)
                .header("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(name, format)).build();
    }
}

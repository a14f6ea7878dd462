package vn.thidua.core.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** {@code ?page=0&size=20}: at most 200 items a page, and no page beyond the ten-thousandth. */
public class PageRequest {

    @QueryParam("page") @DefaultValue("0") @Min(0) @Max(10_000) private int page;
    @QueryParam("size") @DefaultValue("20") @Min(1) @Max(200) private int size = 20;

    public int page() {
        return page;
    }

    public int size() {
        return size;
    }

    public int first() {
        return page * size;
    }
}

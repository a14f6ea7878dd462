package vn.thidua.core.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.thidua.core.error.Problems;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.spi.ModuleId;

/** Keeps everything of a module that is switched off or does not work from being reached: it is not there. */
public class ModuleGateFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ASSETS = "-assets";

    @Inject private transient ModuleRegistry registry;
    @Inject private transient Problems problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestPath path = RequestPath.of(request);
        if (owner(request, path).filter(this::isShut).isPresent()) {
            ErrorAnswer.send(request, response, problems.ofStatus(HttpServletResponse.SC_NOT_FOUND));
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isShut(String name) {
        return registry.knows(name) && !registry.isActive(ModuleId.of(name));
    }

    /** The name that would be a module's: of pages, REST resources and resource libraries. */
    private static Optional<String> owner(HttpServletRequest request, RequestPath path) {
        if (path.isRest()) {
            return path.firstOfRest();
        }
        String first = path.first().orElse("");
        String name = first.equals("jakarta.faces.resource") ? request.getParameter("ln") : first;
        return Optional.ofNullable(name).map(found -> found.endsWith(ASSETS)
                ? found.substring(0, found.length() - ASSETS.length()) : found);
    }
}

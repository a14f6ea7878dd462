package vn.thidua.core.picture.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.core.picture.PictureService;
import vn.thidua.core.picture.PictureView;

/** Backs the tag {@code t:picture}, as {@code #{pictures}}. */
@Named("pictures")
@RequestScoped
public class PicturesBean {

    @Inject private PictureService service;
    @Inject private ServletContext context;

    private final Map<Long, PictureView> views = new HashMap<>();

    /** Reads many at once, for pages that know which they will show. */
    public void expect(Collection<Long> files) {
        views.putAll(service.find(files));
    }

    /** The picture that a file is, in a list; an empty one when it is none, or no file is named. */
    public List<PictureView> view(Long file) {
        if (file == null) {
            return List.of();
        }
        PictureView view = views.computeIfAbsent(file, id -> service.find(id).orElse(null));
        return view == null ? List.of() : List.of(view);
    }

    public String address(PictureView picture) {
        return picture.address(context.getContextPath());
    }

    public String sources(PictureView picture) {
        return picture.sources(context.getContextPath());
    }
}

package vn.thidua.honors.showcase;

import java.util.List;
import java.util.Optional;
import vn.thidua.core.file.StoredFile;
import vn.thidua.honors.adoption.Adoption;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelSummary;
import vn.thidua.honors.model.StoryText;

/**
 * Everything that the page of a model shows its readers.
 *
 * @param subject   name and title of the person or name of the collective; empty for a way of working
 * @param portrait  null for none
 * @param preview   whether it is not published and shown to those who look after it only
 * @param adoptions who copies it, earliest first
 */
public record Profile(Model model, StoryText text, String subject, Long portrait, List<StoredFile> gallery, Optional<StoredFile> video,
        List<Adoption> adoptions, Optional<ModelSummary> previous, Optional<ModelSummary> next, boolean preview) { }

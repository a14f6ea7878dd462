package vn.thidua.honors.model;

import java.util.List;

/** What the published models can be narrowed to. */
public record ModelChoices(List<Integer> years, List<String> fields, List<String> movements) { }

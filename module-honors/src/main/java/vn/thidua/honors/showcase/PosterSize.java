package vn.thidua.honors.showcase;

/** The sizes in which posters are printed, upright. */
public enum PosterSize {
    A4, A3
}

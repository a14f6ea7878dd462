package vn.thidua.core.feed;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.thidua.core.spi.PersonalLink;

/**
 * A private link that somebody has or may make.
 *
 * @param title  its name, in the language of the request
 * @param text   what it opens
 * @param madeAt when its key was made, as stored; empty while there is none
 */
public record OwnLink(PersonalLink link, String title, String text, Optional<LocalDateTime> madeAt) { }

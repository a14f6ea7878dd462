package vn.thidua.core.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.signin.SignInService;

/** The person at the screen, as {@code #{me}}. */
@Named("me")
@RequestScoped
public class MeBean {

    @Inject private CurrentUser user;
    @Inject private SignInService signIn;

    public boolean isSignedIn() {
        return user.actor().isPresent();
    }

    public String getName() {
        return user.actor().map(Actor::name).orElse("");
    }

    public String getLogin() {
        return user.login();
    }

    public String getUnitName() {
        return user.actor().map(Actor::unitName).orElse("");
    }

    /** The first letters of the first and the last word of the name: Nguyễn Văn An is NA. */
    public String getInitials() {
        return initials(getName());
    }

    public String signOut() {
        signIn.signOut();
        return "/signin?faces-redirect=true";
    }

    static String initials(String name) {
        String[] words = name.strip().split("[\\s.]+");
        if (words[0].isEmpty()) {
            return "";
        }
        String first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        String whole = java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFC);
        return whole.substring(0, whole.offsetByCodePoints(0, 1)).toUpperCase(vn.thidua.core.i18n.Languages.VIETNAMESE);
    }
}

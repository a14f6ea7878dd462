package vn.thidua.core.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.signin.AccessToken;
import vn.thidua.core.signin.AccessTokenService;
import vn.thidua.core.signin.SignInService;

/** Backs {@code account.xhtml}: sessions and access tokens of the person at the screen. */
@Named("ownAccount")
@RequestScoped
public class OwnAccountBean {

    @Inject private SignInService service;
    @Inject private AccessTokenService tokens;

    private String tokenName;
    private int tokenDays = 90;
    private boolean tokenReadOnly = true;
    private String newSecret;

    public String signOutEverywhere() {
        service.signOutEverywhere();
        service.signOut();
        return "/signin?faces-redirect=true";
    }

    /** The secret is part of this answer and of no other. */
    public void createToken() {
        newSecret = tokens.create(tokenName, tokenDays, tokenReadOnly).secret().text();
        tokenName = null;
    }

    public String revoke(long id) {
        tokens.revoke(id);
        return "/account?faces-redirect=true";
    }

    /** Tokens that still open something. */
    public List<AccessToken> getTokens() {
        Instant now = Instant.now();
        return tokens.own().stream().filter(token -> token.isValidAt(now)).toList();
    }

    /** A moment as clocks in Việt Nam show it. */
    public LocalDateTime local(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, Moments.VIETNAM);
    }

    public String getNewSecret() {
        return newSecret;
    }

    public String getTokenName() {
        return tokenName;
    }

    public void setTokenName(String value) {
        tokenName = value;
    }

    public int getTokenDays() {
        return tokenDays;
    }

    public void setTokenDays(int value) {
        tokenDays = value;
    }

    public boolean isTokenReadOnly() {
        return tokenReadOnly;
    }

    public void setTokenReadOnly(boolean value) {
        tokenReadOnly = value;
    }
}

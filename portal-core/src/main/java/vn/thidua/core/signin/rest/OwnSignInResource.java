package vn.thidua.core.signin.rest;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import vn.thidua.core.signin.SignInService;

/** One's own password and sessions. */
@Path("me")
@Consumes(MediaType.APPLICATION_JSON)
public class OwnSignInResource {

    @Inject private SignInService service;

    /** The password that holds and the one to come. */
    public record PasswordChange(@NotNull String current, @NotNull String password) {

        @Override
        public String toString() {
            return "PasswordChange[…]";
        }
    }

    /** Sets another password; ends every session, that of the caller too. */
    @PUT
    @Path("password")
    public void changePassword(@NotNull @Valid PasswordChange change) {
        service.changePassword(change.current(), change.password());
    }

    /** Signs out everywhere. */
    @DELETE
    @Path("sessions")
    public void endSessions() {
        service.signOutEverywhere();
    }
}

package vn.thidua.honors.model.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.honors.model.Field;
import vn.thidua.honors.model.FieldDetails;
import vn.thidua.honors.model.Fields;

/** Fields of work over REST. */
@Path("honors/fields")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FieldResource {

    @Inject private Fields fields;

    @GET
    public List<FieldDetails> list() {
        return fields.all().stream().map(Field::details).toList();
    }

    @POST
    public Response add(@NotNull FieldDetails details) {
        return answer(Response.status(Response.Status.CREATED), fields.add(details));
    }

    @PUT
    @Path("{code}")
    public Response change(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull FieldDetails details) {
        return answer(Response.ok(), fields.change(code, EntityTags.expected(ifMatch), details));
    }

    private static Response answer(Response.ResponseBuilder response, Field field) {
        return response.entity(field.details()).tag(EntityTags.of(field.getVersion())).build();
    }
}

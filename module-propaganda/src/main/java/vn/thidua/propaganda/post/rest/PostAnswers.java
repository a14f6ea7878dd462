package vn.thidua.propaganda.post.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.propaganda.column.ColumnTrees;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostAction;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.WorkflowService;

/** Turns a post into an answer for whoever asks: with its version as {@code ETag}, and for those who decide with what they may do. */
@RequestScoped
class PostAnswers {

    @Inject private PostService service;
    @Inject private WorkflowService workflow;
    @Inject private ColumnTrees columns;

    Response answer(ResponseBuilder response, Post post) {
        List<String> allowed = service.isInTeam(post) ? workflow.actions(post).stream().map(PostAction::word).toList() : null;
        return response.entity(PostView.of(post, columns.current(), allowed)).tag(EntityTags.of(post.getVersion())).build();
    }
}

package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** Personal data of models is planted, and looked for wherever each demo role can look. */
@Tag("every-database")
@Timeout(value = 8, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class InnerFieldsIT {

    private static final String MODELS = "/api/v1/honors/models";
    private static final List<String> PLANTED = List.of("1957-08-13", "13/08/1957", "0999888777", "079957081399", "Ngõ Bí Mật 77", "zqxwkvinner");
    private static final Duration WITHIN = Duration.ofSeconds(1);

    private final PortalProcess portal;

    InnerFieldsIT(PortalProcess portal) {
        this.portal = portal;
    }

    private List<Long> models(PortalClient client, String list) {
        return Documents.object(client.get(MODELS + "?list=" + list + "&size=200")).getJsonArray("items").stream().map(JsonValue::asJsonObject)
                .map(model -> model.getJsonNumber("id").longValue()).toList();
    }

    /** Plants personal data in a published, a withdrawn, a fostered and a proposed model, and answers their ids. */
    private List<Long> plant(PortalClient officer) {
        var planted = new ArrayList<Long>(models(officer, "showcase").subList(0, 1));
        for (String stage : List.of("FOSTERING", "SUMMING_UP", "PROPOSED")) {
            JsonArray found = Documents.object(officer.get(MODELS + "?list=desk&size=200&stage=" + stage)).getJsonArray("items");
            found.stream().map(JsonValue::asJsonObject).filter(model -> !model.getString("publication").equals("PUBLISHED")).findFirst()
                    .ifPresent(model -> planted.add(model.getJsonNumber("id").longValue()));
        }
        planted.forEach(id -> plant(officer, id));
        return planted;
    }

    private static void plant(PortalClient officer, long id) {
        String path = MODELS + "/" + id + "/inner";
        String tag = officer.get(path).headers().firstValue("ETag").orElseThrow();
        var answer = officer.send("PUT", path, """
                {"bornOn": "1957-08-13", "phone": "0999888777", "identityNumber": "079957081399", "address": "Ngõ Bí Mật 77",
                 "notes": "zqxwkvinner"}""", "If-Match", tag);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** Every address of the module that does not lead to the personal data itself. */
    private List<String> addresses(List<Long> ids) {
        var all = new ArrayList<>(List.of("/", "/honors/models", "/honors/wall", "/honors/desk", "/honors/proposals", "/honors/propose",
                "/honors/fields", MODELS + "?size=200", MODELS + "?list=showcase", MODELS + "?list=mine", "/api/v1/honors/fields", "/notices",
                "/api/v1/notices", "/admin/audit", "/api/v1/audit?size=200", "/openapi"));
        for (long id : ids) {
            for (String rest : List.of("", "/draft", "/state", "/history", "/versions", "/dossier")) {
                all.add(MODELS + "/" + id + rest);
            }
            for (String page : List.of("model", "model-file", "model-edit", "model-dossier", "model-versions")) {
                all.add("/honors/" + page + "?id=" + id);
            }
            all.addAll(List.of("/api/v1/honors/adoptions?model=" + id, MODELS + "/" + id + "/poster.pdf",
                    "/api/v1/talk/comments?owner=honors.model:" + id, "/api/v1/files?owner=honors.model:" + id,
                    "/api/v1/working-copies/honors.model:" + id));
        }
        for (String value : PLANTED) {
            all.add(MODELS + "?q=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo", "bientap", "truongphong", "lanhdao", "vanphong", "admin"})
    void noAddressTellsPersonalData(String login) {
        PortalClient officer = PortalClient.demo(portal, "vanphong");
        List<Long> some = plant(officer);
        PortalClient reader = PortalClient.demo(portal, login);
        for (String address : addresses(some)) {
            String body = reader.get(address).body();
            assertThat(PLANTED.stream().filter(body::contains)).as("%s at %s", login, address).isEmpty();
        }
        for (String value : PLANTED.subList(2, PLANTED.size())) {
            assertThat(reader.hits("\"" + value + "\"")).as("%s searches %s", login, value).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo", "bientap", "truongphong", "lanhdao"})
    void thePageOfPersonalDataIsForThoseWithTheRight(String login) {
        PortalClient officer = PortalClient.demo(portal, "vanphong");
        List<Long> some = plant(officer);
        PortalClient reader = PortalClient.demo(portal, login);
        for (long id : some) {
            for (String address : List.of(MODELS + "/" + id + "/inner", "/honors/model-inner?id=" + id)) {
                var answer = reader.get(address);
                assertThat(answer.statusCode()).as(address).isIn(403, 404);
                assertThat(PLANTED).noneMatch(answer.body()::contains);
            }
            assertThat(officer.get(MODELS + "/" + id + "/inner").body()).contains(PLANTED.get(2));
        }
    }

    @Test
    void searchForgetsWhatIsWithdrawnWithinASecond() throws InterruptedException {
        PortalClient officer = PortalClient.demo(portal, "vanphong");
        PortalClient reader = PortalClient.demo(portal, "canbo");
        List<Long> shown = models(reader, "showcase");
        long id = shown.get(shown.size() - 1);
        JsonObject model = Documents.object(reader.get(MODELS + "/" + id));
        String phrase = "\"" + model.getString("title") + "\"";
        assertThat(reader.hits(phrase)).isPositive();
        var answer = officer.post(MODELS + "/" + id + "/steps", """
                {"action": "withdraw", "reason": "Người được nêu rút lại sự đồng ý", "cause": "CONSENT_WITHDRAWN"}""");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Thread.sleep(WITHIN.toMillis());
        assertThat(Documents.object(reader.get("/api/v1/search?type=honors.model&q=" + URLEncoder.encode(phrase, StandardCharsets.UTF_8)))
                .getInt("total")).isZero();
        assertThat(reader.get(MODELS + "/" + id).statusCode()).isEqualTo(404);
        var page = reader.get("/honors/model?id=" + id);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("Người được nêu rút lại sự đồng ý").doesNotContain(model.getString("summary"));
        assertThat(reader.get("/honors/models").body()).doesNotContain(">" + model.getString("title") + "<");
        assertThat(officer.get(MODELS + "/" + id + "/draft").statusCode()).isEqualTo(200);
    }
}

package vn.thidua.propaganda.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.data.Moments;
import vn.thidua.core.demo.DemoText;
import vn.thidua.core.file.FileDetails;
import vn.thidua.core.file.FileService;
import vn.thidua.core.file.NewFile;
import vn.thidua.core.organization.Unit;
import vn.thidua.core.organization.UnitRepository;
import vn.thidua.core.spi.DemoContent;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.spi.SearchSource;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.campaign.Activity;
import vn.thidua.propaganda.campaign.ActivityDetails;
import vn.thidua.propaganda.campaign.ActivityService;
import vn.thidua.propaganda.campaign.Campaign;
import vn.thidua.propaganda.campaign.CampaignAction;
import vn.thidua.propaganda.campaign.CampaignDetails;
import vn.thidua.propaganda.campaign.CampaignService;
import vn.thidua.propaganda.campaign.Channel;
import vn.thidua.propaganda.campaign.ChannelDetails;
import vn.thidua.propaganda.campaign.ChannelService;
import vn.thidua.propaganda.campaign.PhaseDetails;
import vn.thidua.propaganda.campaign.ThemeDetails;

/** The channels, campaigns and activities of the demo department; a file that is not there is left out. */
@ApplicationScoped
class CampaignDemo implements DemoContent {

    private static final Logger LOG = System.getLogger(CampaignDemo.class.getName());
    private static final String FOLDER = "demo/propaganda/";
    /** Where photos lie, by name, in one of these forms. */
    private static final List<String> PICTURES = List.of("pictures/%s.jpg", "pictures/%s.png", "pictures/%s.webp", "pictures/%s.svg");

    @Inject private CampaignService campaigns;
    @Inject private ChannelService channels;
    @Inject private ActivityService activities;
    @Inject private FileService files;
    @Inject private UnitRepository units;
    @Inject @Any private Instance<SearchSource> contents;

    @Override
    public ModuleId module() {
        return PropagandaModule.ID;
    }

    @Override
    public void load() {
        Map<String, Long> byCode = channels();
        List<DemoText> phases = read("campaign-phases");
        List<DemoText> themes = read("campaign-contents");
        Map<String, List<String>> numbered = numbered();
        Map<String, Campaign> loaded = new HashMap<>();
        for (DemoText text : read("campaigns")) {
            loaded.put(text.get("code"), campaign(text, of(text, phases), of(text, themes), byCode, numbered));
        }
        read("activities").forEach(text -> activity(text, loaded, byCode));
        read("campaigns").forEach(text -> finish(text, loaded.get(text.get("code"))));
    }

    private static List<DemoText> read(String file) {
        boolean there = CampaignDemo.class.getClassLoader().getResource(FOLDER + file + ".txt") != null;
        return there ? DemoText.read(CampaignDemo.class, FOLDER + file + ".txt") : List.of();
    }

    private static List<DemoText> of(DemoText campaign, List<DemoText> all) {
        return all.stream().filter(text -> text.get("campaign").equals(campaign.get("code"))).toList();
    }

    /** Channels that are there get the demo's names and keep their words; others are added. */
    private Map<String, Long> channels() {
        Map<String, Channel> known = channels.all().stream().collect(Collectors.toMap(Channel::getCode, one -> one));
        Map<String, Long> ids = new HashMap<>();
        known.forEach((code, channel) -> ids.put(code, channel.getId()));
        for (DemoText text : read("channels")) {
            Channel there = known.get(text.get("code"));
            boolean online = text.get("online").equals("yes");
            if (there == null) {
                var details = new ChannelDetails(text.get("code"), text.get("name"), online, false, "", ids.size() + 1, null);
                ids.put(text.get("code"), channels.add(details).getId());
            } else {
                ChannelDetails before = there.details();
                channels.change(there.getId(), Versions.ANY,
                        new ChannelDetails(before.code(), text.get("name"), online, before.posts(), before.words(), before.place(),
                                null));
            }
        }
        return ids;
    }

    private Campaign campaign(DemoText text, List<DemoText> phases, List<DemoText> themes, Map<String, Long> byCode,
            Map<String, List<String>> numbered) {
        Set<Long> used = list(text, "channels").map(byCode::get).collect(Collectors.toCollection(HashSet::new));
        List<PhaseDetails> planned = phases.stream().map(phase -> new PhaseDetails(null, phase.get("name"),
                LocalDate.parse(phase.get("from")), LocalDate.parse(phase.get("to")), phase.body(), targets(phase, byCode))).toList();
        planned.forEach(phase -> used.addAll(phase.targets().keySet()));
        List<String> links = list(text, "documents").flatMap(number -> numbered.getOrDefault(number, List.of()).stream()).toList();
        var details = new CampaignDetails(text.get("title"), text.body(), text.find("movement").or(() -> text.find("theme")).orElse(""),
                LocalDate.parse(text.get("from")), LocalDate.parse(text.get("to")), text.find("anniversary").map(LocalDate::parse).orElse(null),
                text.find("anniversary-name").orElse(""), units(text, "units"), units(text, "audience"), used, links,
                themes.stream().map(theme -> new ThemeDetails(theme.get("name"), theme.body())).toList(), planned, "");
        Campaign campaign = campaigns.add(details);
        return text.get("state").equals("planned") ? campaign
                : campaigns.step(campaign.getId(), Versions.ANY, CampaignAction.START, "");
    }

    private void finish(DemoText text, Campaign campaign) {
        if (text.get("state").equals("finished")) {
            campaigns.step(campaign.getId(), Versions.ANY, CampaignAction.FINISH, "");
        }
    }

    private static Map<Long, Integer> targets(DemoText phase, Map<String, Long> byCode) {
        return list(phase, "targets").map(target -> target.split("="))
                .collect(Collectors.toMap(parts -> byCode.get(parts[0].strip()), parts -> Integer.valueOf(parts[1].strip())));
    }

    private Set<Long> units(DemoText text, String name) {
        return list(text, name).map(units::findByCode).flatMap(Optional::stream).map(Unit::getId).collect(Collectors.toSet());
    }

    private static Stream<String> list(DemoText text, String name) {
        return text.find(name).stream().flatMap(value -> Arrays.stream(value.split(","))).map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** The official documents of all modules by number, as search knows them. */
    private Map<String, List<String>> numbered() {
        Map<String, List<String>> found = new LinkedHashMap<>();
        contents.stream().filter(source -> source.type().endsWith(".document")).forEach(source -> source.forEach(document ->
                document.number().ifPresent(number -> found.merge(number, List.of(document.ref().toString()), (a, b) ->
                        Stream.concat(a.stream(), b.stream()).toList()))));
        return found;
    }

    private void activity(DemoText text, Map<String, Campaign> loaded, Map<String, Long> byCode) {
        Campaign campaign = loaded.get(text.get("campaign"));
        Optional<Unit> unit = units.findByCode(text.get("unit"));
        LocalDate day = LocalDate.parse(text.get("date"));
        if (campaign == null || unit.isEmpty() || day.isAfter(Moments.today())) {
            LOG.log(Level.INFO, "No demo campaign {0}, no unit {1} or still ahead: the activity ''{2}'' is left out",
                    text.get("campaign"), text.get("unit"), text.get("title"));
            return;
        }
        Long phase = text.find("phase").map(at -> campaign.phaseIds().get(Integer.parseInt(at) - 1)).orElse(null);
        Activity activity = activities.add(campaign.getId(), new ActivityDetails(phase, byCode.get(text.get("channel")),
                unit.get().getId(), day, text.find("people").map(Integer::valueOf).orElse(null), text.get("title"), text.body()));
        text.find("photo").ifPresent(name -> photo(activity, name));
    }

    private void photo(Activity activity, String name) {
        for (String form : PICTURES) {
            String path = FOLDER + form.formatted(name);
            try (InputStream in = CampaignDemo.class.getClassLoader().getResourceAsStream(path)) {
                if (in != null) {
                    var details = new FileDetails(path.substring(path.lastIndexOf('/') + 1), "", activity.details().title());
                    files.add(activity.ref(), ActivityService.PHOTO, new NewFile(details, new ByteArrayInputStream(in.readAllBytes())));
                    return;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        LOG.log(Level.INFO, "No demo picture called {0}", name);
    }
}

package vn.thidua.propaganda.campaign.web;

import java.util.List;
import vn.thidua.core.file.ByteCount;
import vn.thidua.core.file.StoredFile;
import vn.thidua.propaganda.campaign.Activity;
import vn.thidua.propaganda.campaign.ActivityDetails;
import vn.thidua.propaganda.campaign.ActivityService;

/** An activity with its photos and files on the page of its campaign. */
public class ActivityRow {

    private final Activity activity;
    private final ActivityDetails details;
    private final List<File> photos;
    private final List<File> files;

    /**
     * A file to open.
     *
     * @param path below the context root
     * @param alt  what a picture shows; its name where nobody said so
     */
    public record File(String name, String path, String alt, String kind, String size) { }

    ActivityRow(Activity activity, List<StoredFile> all) {
        this.activity = activity;
        details = activity.details();
        photos = files(all, true);
        files = files(all, false);
    }

    private static List<File> files(List<StoredFile> all, boolean photos) {
        return all.stream().filter(file -> file.getRole().equals(ActivityService.PHOTO) == photos).map(file -> {
            String alt = file.getAltText() == null || file.getAltText().isBlank() ? file.getName() : file.getAltText();
            return new File(file.getName(), "/api/v1/files/" + file.getId() + "/content", alt, file.getType().label(),
                    ByteCount.readable(file.getSize()));
        }).toList();
    }

    public Activity getActivity() {
        return activity;
    }

    public ActivityDetails getDetails() {
        return details;
    }

    public List<File> getPhotos() {
        return photos;
    }

    public List<File> getFiles() {
        return files;
    }
}

package vn.thidua.core.backup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import vn.thidua.core.backup.BackupService;

/** Backs {@code admin/backup.xhtml}. */
@Named("backup")
@RequestScoped
public class BackupBean {

    @Inject private BackupService service;

    /** Sends the archive to the browser as a file. */
    public void download() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        String name = service.begin();
        external.responseReset();
        external.setResponseContentType("application/zip");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        service.write(external.getResponseOutputStream());
        faces.responseComplete();
    }
}

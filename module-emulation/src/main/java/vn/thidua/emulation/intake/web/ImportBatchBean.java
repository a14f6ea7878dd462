package vn.thidua.emulation.intake.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.rest.Page;
import vn.thidua.emulation.intake.BatchProgress;
import vn.thidua.emulation.intake.BatchService;
import vn.thidua.emulation.intake.BatchState;
import vn.thidua.emulation.intake.IntakeBatch;
import vn.thidua.emulation.intake.IntakeLine;
import vn.thidua.emulation.intake.IntakeState;

/** Backs {@code emulation/import-batch.xhtml}: how far a batch is, and what became of each file. */
@Named
@ViewScoped
public class ImportBatchBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    @Inject private BatchService service;
    @Inject private Messages messages;

    private String id;
    private String page;
    private transient IntakeBatch batch;
    private transient BatchProgress progress;
    private transient Page<IntakeLine> lines;

    /** Reads how things stand; called once the id is known and again while the page looks after it. */
    public void load() {
        long key = Parameters.id(id);
        batch = service.get(key);
        progress = service.progress(key);
        lines = service.lines(key, Parameters.page(page), SIZE);
    }

    public void stop() {
        service.stop(Parameters.id(id));
        load();
    }

    public void resume() {
        service.resume(Parameters.id(id));
        load();
    }

    private void demand() {
        if (batch == null) {
            load();
        }
    }

    public IntakeBatch getBatch() {
        demand();
        return batch;
    }

    public BatchProgress getProgress() {
        demand();
        return progress;
    }

    public Page<IntakeLine> getLines() {
        demand();
        return lines;
    }

    public boolean isRunning() {
        return getBatch().getState() == BatchState.RUNNING;
    }

    public boolean isStopped() {
        return getBatch().getState() == BatchState.STOPPED;
    }

    public IntakeState[] getStates() {
        return IntakeState.values();
    }

    /** Why a file could not be read. */
    public String cause(IntakeLine line) {
        return line.cause().isEmpty() ? "" : messages.text(line.cause(), line.arguments().toArray());
    }

    public String getStopCause() {
        return getBatch().getCause().isEmpty() ? "" : messages.text(getBatch().getCause());
    }

    public String getProgressText() {
        return messages.text("intake.batch.progress", getProgress().done(), getProgress().total(), getProgress().percent());
    }

    public String getPageUrl() {
        return "?id=" + Parameters.id(id) + "&page=";
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String value) {
        page = value;
    }
}

package vn.thidua.core.log;

/** Says in whose name this thread works; the log writes it into each line. Called very often, from any thread. */
public interface WhoActs {

    /** The account's name, or a word for nobody. */
    String login();
}

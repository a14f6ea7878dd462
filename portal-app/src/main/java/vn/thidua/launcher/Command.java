package vn.thidua.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the command line asks for. */
record Command(String name, List<String> operands, Locale locale) {

    /**
     * Takes {@code -Dname=value} behind the jar's name for the same as before it.
     *
     * @throws StartFailure when the command is unknown
     */
    static Command parse(String[] arguments, Locale locale) {
        List<String> words = new ArrayList<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (argument.startsWith("-D") && equals > 2) {
                System.setProperty(argument.substring(2, equals), argument.substring(equals + 1));
            } else {
                words.add(argument);
            }
        }
        String name = words.isEmpty() ? "run" : words.remove(0);
        return new Command(name, List.copyOf(words), locale);
    }

    void execute() {
        switch (name) {
            case "run" -> new Run(LaunchSettings.read(), operands).start();
            case "backup" -> new Maintenance(LaunchSettings.read()).backup(operands);
            case "restore" -> new Maintenance(LaunchSettings.read()).restore(operands);
            case "reindex" -> new Maintenance(LaunchSettings.read()).reindex(operands);
            case Trial.COMMAND -> Trial.inThisProcess(LaunchSettings.read(), operands);
            case "version", "--version", "-version" -> System.out.println("Portal " + PortalJar.version());
            case "help", "--help", "-h" -> new HelpText(locale).print(System.out);
            default -> throw new StartFailure("Unknown command '%s'; run: java -jar portal.jar help".formatted(name));
        }
    }
}

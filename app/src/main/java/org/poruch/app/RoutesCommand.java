package org.poruch.app;

import java.util.concurrent.Callable;
import org.poruch.app.address.Address;
import org.poruch.app.address.Addresses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "routes",
        description = "Every address that the server answers, and who may call it.",
        mixinStandardHelpOptions = true)
final class RoutesCommand implements Callable<Integer> {
    @Option(names = "--json", description = "As JSON, for programs.")
    private boolean json;

    @Override
    public Integer call() {
        var all = Addresses.all();
        if (json) {
            System.out.println(
                    new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all));
        } else {
            all.stream().map(Address::line).forEach(System.out::println);
        }
        return 0;
    }
}

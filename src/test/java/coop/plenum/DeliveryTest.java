package coop.plenum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What is delivered as containers is well-formed, confined, and documented setting by setting. */
class DeliveryTest {
    private static final Path DOCKER = Path.of("docker");
    private static final Path COMPOSE = DOCKER.resolve("compose.yaml");
    private static final Path TLS = DOCKER.resolve("compose.tls.yaml");
    private static final Path EXAMPLE = DOCKER.resolve(".env.example");
    private static final Path SETTINGS = Path.of("docs", "configuration.md");
    private static final Pattern ASKED = Pattern.compile("\\$\\{([A-Z_]+)");
    private static final Pattern GIVEN = Pattern.compile("(?m)^(?:# )?([A-Z_]+)=");
    private static final Pattern VERSION = Pattern.compile("(?m)^  <version>(.*)</version>");

    @Test
    void theComposeFilesFollowTheSpecification() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src", "test", "resources", "compose.schema.json")));
        for (Path file : List.of(COMPOSE, TLS)) {
            List<Error> errors = schema.validate(json(read(file)), InputFormat.JSON);
            assertEquals(List.of(), errors, file.toString());
        }
    }

    @Test
    void everyServiceIsConfined() throws IOException {
        services().forEach((name, service) -> {
            assertEquals(true, service.get("read_only"), name);
            assertEquals(List.of("ALL"), service.get("cap_drop"), name);
            assertEquals(List.of("no-new-privileges:true"), service.get("security_opt"), name);
            String user = String.valueOf(service.get("user"));
            assertTrue(user.matches("[1-9]\\d*:\\d+"), name + " runs as " + user);
            assertTrue(service.containsKey("healthcheck") || name.startsWith("plenum-"), name + " has a health check");
        });
        String image = Files.readString(DOCKER.resolve("Dockerfile"));
        assertTrue(image.contains("HEALTHCHECK") && image.contains("USER 10001:10001"), image);
    }

    @Test
    void onlyTheProxyIsReachedFromOutside() throws IOException {
        Set<String> published = services().entrySet().stream()
                .filter(s -> s.getValue().containsKey("ports"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertEquals(Set.of("haproxy"), published);
    }

    @Test
    void imagesCarryTheVersionOfTheProject() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(Path.of("pom.xml")));
        assertTrue(version.find());
        assertEquals("plenum:" + version.group(1), services().get("plenum-1").get("image"));
        assertTrue(Files.readString(DOCKER.resolve("Dockerfile")).contains("version=\"" + version.group(1) + "\""));
    }

    @Test
    void everyVariableIsInTheExampleAndEveryOneInTheExampleIsAskedFor() throws IOException {
        Set<String> asked = found(ASKED, Files.readString(COMPOSE) + Files.readString(TLS));
        Set<String> given = found(GIVEN, Files.readString(EXAMPLE));
        Set<String> explained = found(Pattern.compile("`([A-Z][A-Z_]+)`"), Files.readString(SETTINGS));
        assertEquals(List.of(), missing(asked, explained), "asked for and not explained");
        assertEquals(List.of(), missing(given, asked), "given and not asked for");
        Set<String> needed =
                found(Pattern.compile("\\$\\{([A-Z_]+):\\?"), Files.readString(COMPOSE) + Files.readString(TLS));
        assertEquals(List.of(), missing(needed, given), "needed and not in the example");
    }

    @Test
    void everySettingOfTheApplicationThatIsUsedIsExplained() throws IOException {
        Set<String> used = services().get("plenum-1").get("environment") instanceof Map<?, ?> environment
                ? environment.keySet().stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
        assertTrue(used.size() > 10, used.toString());
        Set<String> explained = found(Pattern.compile("`([A-Z][A-Z_]+)`"), Files.readString(SETTINGS));
        assertEquals(List.of(), missing(used, explained));
    }

    private static List<String> missing(Set<String> wanted, Set<String> there) {
        return wanted.stream().filter(w -> !there.contains(w)).sorted().toList();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() throws IOException {
        return (Map<String, Map<String, Object>>) ((Map<String, Object>) read(COMPOSE)).get("services");
    }

    private static Object read(Path file) throws IOException {
        return new Yaml().load(Files.readString(file));
    }

    private static String json(Object tree) throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(tree);
    }
}

package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.rapport.report.LastMonth;
import dev.rapport.report.Status;
import dev.rapport.report.Unit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** {@code report.json} is as its schema says, in full and empty months; and the schema is strict enough to notice. */
class ReportSchemaTest {
    private static final Path FILE = Path.of("docs/report.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonSchema schema() throws Exception {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(FILE));
    }

    @Test
    void itIsItselfASchema() throws Exception {
        JsonSchema meta = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(java.net.URI.create("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(JSON.readTree(Files.readString(FILE)))).isEmpty();
    }

    @Test
    void everyReportIsAsItSays() throws Exception {
        for (Run run : List.of(
                Run.of(Run.EXPORT, Run.EARLIER).log(Run.LOG).run(),
                Run.of(Run.EXPORT).run(),
                Run.of(Run.EXPORT).log(Run.LOG).shareSafe().run())) {
            assertThat(faults(run.text("report.json"))).isEmpty();
        }
    }

    @Test
    void theCodesAreThoseOfTheProgram() throws Exception {
        JsonNode schema = JSON.readTree(Files.readString(FILE));
        JsonNode finding = schema.at("/$defs/finding/properties");
        assertThat(texts(finding.at("/unit/enum")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Unit.values()).map(Unit::code).toList());
        assertThat(texts(finding.at("/status/enum")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Status.values()).map(Status::code).toList());
        assertThat(texts(schema.at("/properties/lastMonth/anyOf/1/properties/listed/items/properties/outcome/enum")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(LastMonth.Outcome.values())
                        .map(LastMonth.Outcome::code)
                        .toList());
    }

    @Test
    void whatIsNotInItIsAFault() throws Exception {
        String sample = Files.readString(Path.of("reports/sample/report.json"));
        assertThat(faults(sample)).isEmpty();
        assertThat(changed(sample, report -> report.put("grade", "A"))).isNotEmpty();
        assertThat(changed(sample, report -> report.remove("findings"))).isNotEmpty();
        assertThat(changed(sample, report -> report.put("observationEnd", "30 November")))
                .isNotEmpty();
        assertThat(changed(sample, report -> finding(report).put("unit", "points")))
                .isNotEmpty();
        assertThat(changed(sample, report -> finding(report).putNull("value")))
                .as("what is measured has a value")
                .isNotEmpty();
    }

    private static ObjectNode finding(ObjectNode report) {
        return (ObjectNode) report.get("findings").get(0);
    }

    private interface Change {
        void to(ObjectNode report);
    }

    private static Set<ValidationMessage> changed(String report, Change change) throws Exception {
        ObjectNode other = (ObjectNode) JSON.readTree(report);
        change.to(other);
        return schema().validate(other);
    }

    private static Set<ValidationMessage> faults(String report) throws Exception {
        return schema().validate(JSON.readTree(report));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}

package org.jianbao.beam.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jianbao.beam.evaluate.EvaluateGold;
import org.jianbao.evaluate.Disagreement;
import org.jianbao.evaluate.Score;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the program against annotated bulletins: {@code pipeline/gold/bulletins/*} into a table of measures. */
@Command(
        name = "evaluate",
        description = "Reads annotated bulletins and prints precision, recall and F1 of each measure.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  jianbao evaluate pipeline/gold/bulletins/*",
            "  jianbao evaluate --disagreements pipeline/gold/bulletins/jiangsu-2024-001",
            "  jianbao evaluate --json pipeline/gold/bulletins/* > measures.json",
            "",
            "A gold folder holds source.txt and the tables bulletin.tsv, articles.tsv, sections.tsv, figures.tsv,",
            "mentions.tsv; CONTRIBUTING.md says how to annotate.",
        })
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Gold folders.")
    private List<Path> folders = List.of();

    @Option(names = "--json", description = "Print JSON instead of a table.")
    private boolean json;

    @Option(
            names = {"-d", "--disagreements"},
            description = "List every disagreement before the table.")
    private boolean disagreements;

    @Override
    public Integer call() throws IOException {
        Score score = EvaluateGold.run(folders);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(values(score)));
        } else {
            if (disagreements) {
                score.disagreements().forEach(each -> out.println(line(each)));
            }
            out.print(score);
        }
        out.flush();
        return ExitCode.OK;
    }

    private static String line(Disagreement each) {
        String said = each.found().isEmpty()
                ? "missed\t" + each.wanted()
                : each.wanted().isEmpty()
                        ? "extra\t" + each.found()
                        : "wanted " + each.wanted() + "\tfound " + each.found();
        return each.measure() + "\t" + each.where() + "\t" + said;
    }

    private Map<String, Object> values(Score score) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("documents", folders.size());
        values.put(
                "measures",
                score.counts().entrySet().stream()
                        .map(entry -> measure(entry.getKey(), entry.getValue()))
                        .toList());
        values.put("disagreements", score.disagreements());
        return values;
    }

    private static Map<String, Object> measure(String name, Score.Count count) {
        Map<String, Object> measure = new LinkedHashMap<>();
        measure.put("measure", name);
        measure.put("precision", count.precision());
        measure.put("recall", count.recall());
        measure.put("f1", count.f1());
        measure.put("right", count.right());
        measure.put("extra", count.extra());
        measure.put("missed", count.missed());
        return measure;
    }
}

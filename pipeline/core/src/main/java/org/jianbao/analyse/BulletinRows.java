package org.jianbao.analyse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jianbao.decode.DecodedText;
import org.jianbao.decode.SourceFile;
import org.jianbao.finding.Finding;
import org.jianbao.resolve.ArticleNames;
import org.jianbao.row.BulletinRow;
import org.jianbao.row.DiagnosticRow;
import org.jianbao.structure.Bulletin;
import org.jianbao.structure.Colophon;
import org.jianbao.structure.Masthead;
import org.jianbao.text.CodePoints;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/** Turns a bulletin read to the end into the rows of all tables. One bulletin, one use. */
final class BulletinRows {
    private final SourceFile file;
    private final DecodedText text;
    private final Bulletin bulletin;
    private final @Nullable String issuerCode;
    private final String sha256;
    private final String bulletinId;
    private final CodePoints points;

    BulletinRows(SourceFile file, DecodedText text, Bulletin bulletin, @Nullable String issuerCode) {
        this.file = file;
        this.text = text;
        this.bulletin = bulletin;
        this.issuerCode = issuerCode;
        this.sha256 = Identifiers.sha256(file.bytes());
        this.bulletinId = Identifiers.bulletin(sha256);
        this.points = CodePoints.of(text.text());
    }

    Analysis of(List<ArticleAnalysis> analyses) {
        RowCollector rows = new RowCollector(bulletinId, points, new EntityIds(analyses));
        List<Finding> findings = new ArrayList<>(bulletin.findings());
        for (ArticleAnalysis analysis : analyses) {
            rows.add(analysis);
            analysis.doubts().forEach(doubt -> findings.add(finding(analysis, doubt)));
        }
        findings.sort(Comparator.comparing(Finding::source, Comparator.nullsFirst(Comparator.naturalOrder())));
        List<DiagnosticRow> diagnostics = DiagnosticRows.of(findings, file.uri(), bulletinId, text.text(), points);
        return new Analysis(
                Optional.of(row(rows)),
                rows.articles(),
                rows.sections(),
                rows.paragraphs(),
                rows.figures(),
                rows.mentions(),
                diagnostics);
    }

    private static Finding finding(ArticleAnalysis analysis, ArticleNames.Doubt doubt) {
        PassageAnalysis passage = analysis.passages().get(doubt.passage());
        Span source = doubt.passage() == 0
                ? analysis.article().title().sourceSpan(doubt.span())
                : analysis.article()
                        .text()
                        .sourceSpan(doubt.span().shift(passage.span().start()));
        return Finding.at(source, doubt.code(), doubt.message());
    }

    private BulletinRow row(RowCollector rows) {
        Masthead masthead = bulletin.masthead();
        Colophon colophon = bulletin.colophon();
        return new BulletinRow(
                bulletinId,
                file.uri(),
                sha256,
                text.mediaType(),
                text.charset(),
                masthead.title(),
                masthead.issueLabel(),
                masthead.issueNumber(),
                masthead.totalIssueNumber(),
                masthead.issuer(),
                issuerCode,
                masthead.signedBy(),
                masthead.editor(),
                masthead.issueDate(),
                masthead.handlingNotice(),
                masthead.securityLevel(),
                colophon.registrationNumber(),
                colophon.printRun(),
                colophon.reportTo(),
                colophon.sendTo(),
                colophon.copyTo(),
                rows.articles().size(),
                rows.sections().size(),
                rows.figures().size(),
                rows.mentions().size(),
                text.text());
    }
}

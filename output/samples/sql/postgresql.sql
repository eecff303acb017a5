-- Run in the folder of the release: psql -v ON_ERROR_STOP=1 -f sql/postgresql.sql
BEGIN;

CREATE TABLE bulletins (
    bulletin_id text NOT NULL,
    source_uri text NOT NULL,
    source_sha256 text NOT NULL,
    media_type text NOT NULL,
    charset text NOT NULL,
    title text,
    issue_label text,
    issue_number integer,
    total_issue_number integer,
    issuer text,
    issuer_code text,
    signed_by text,
    editor text,
    issue_date date,
    handling_notice text,
    security_level text,
    registration_number text,
    print_run integer,
    report_to jsonb NOT NULL,
    send_to jsonb NOT NULL,
    copy_to jsonb NOT NULL,
    article_count integer NOT NULL,
    section_count integer NOT NULL,
    figure_count integer NOT NULL,
    mention_count integer NOT NULL,
    text text NOT NULL,
    PRIMARY KEY (bulletin_id)
);
COMMENT ON TABLE bulletins IS 'One row per bulletin (简报): its masthead, its colophon and its whole text.';
COMMENT ON COLUMN bulletins.bulletin_id IS 'Identifier derived from the SHA-256 of the source bytes; the same file has the same one anywhere.';
COMMENT ON COLUMN bulletins.source_uri IS 'The path as given on the command line; for a file found in a folder, the folder as given and the path below it. Example: 简报/第15期.txt';
COMMENT ON COLUMN bulletins.source_sha256 IS 'SHA-256 of the source bytes, 64 lower-case hexadecimal digits.';
COMMENT ON COLUMN bulletins.media_type IS 'IANA media type of the source.';
COMMENT ON COLUMN bulletins.charset IS 'IANA name of the charset it was decoded with; of a document, the one in which its format keeps text, or binary (.doc, PDF).';
COMMENT ON COLUMN bulletins.title IS 'Title of the series. Null if the masthead has none.';
COMMENT ON COLUMN bulletins.issue_label IS 'Issue as printed, without its running number unless that alone is printed: of 第15期（总第302期） the first part. Null if not printed.';
COMMENT ON COLUMN bulletins.issue_number IS 'Number within the year or series. Null if not printed.';
COMMENT ON COLUMN bulletins.total_issue_number IS 'Running number over all years (总第302期). Null if not printed.';
COMMENT ON COLUMN bulletins.issuer IS 'Office that issues it. Null if not printed.';
COMMENT ON COLUMN bulletins.issuer_code IS 'Division code (GB/T 2260) of the issuer''s place. Null if unknown.';
COMMENT ON COLUMN bulletins.signed_by IS 'Who approved the issue (签发). Null if not printed.';
COMMENT ON COLUMN bulletins.editor IS 'Who edited it (责任编辑). Null if not printed.';
COMMENT ON COLUMN bulletins.issue_date IS 'Date of issue, ISO 8601 (2024年4月16日). Null if not printed or no date of the calendar.';
COMMENT ON COLUMN bulletins.handling_notice IS 'How the paper is to be handled. Null if not printed.';
COMMENT ON COLUMN bulletins.security_level IS 'Level of secrecy as printed. Null if not printed.';
COMMENT ON COLUMN bulletins.registration_number IS 'Registration or permit number as printed. Null if not printed.';
COMMENT ON COLUMN bulletins.print_run IS 'Copies printed (共印120份). Null if not printed.';
COMMENT ON COLUMN bulletins.report_to IS 'Recipients above (报), in order; empty if none.';
COMMENT ON COLUMN bulletins.send_to IS 'Recipients beside and below (送, 发), in order; empty if none.';
COMMENT ON COLUMN bulletins.copy_to IS 'Recipients of copies (抄送), in order; empty if none.';
COMMENT ON COLUMN bulletins.article_count IS 'Number of rows of articles of this bulletin.';
COMMENT ON COLUMN bulletins.section_count IS 'Number of rows of sections of this bulletin.';
COMMENT ON COLUMN bulletins.figure_count IS 'Number of rows of figures of this bulletin.';
COMMENT ON COLUMN bulletins.mention_count IS 'Number of rows of mentions of this bulletin.';
COMMENT ON COLUMN bulletins.text IS 'The decoded text, line ends as single line feeds; source_start and source_end of all tables index it.';
\copy bulletins FROM 'csv/bulletins.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8', FORCE_NOT_NULL (bulletin_id, source_uri, source_sha256, media_type, charset, text))

CREATE TABLE articles (
    article_id text NOT NULL,
    bulletin_id text NOT NULL,
    ordinal integer NOT NULL,
    column_name text,
    title text,
    author text,
    subject text,
    subject_code text,
    text text NOT NULL,
    source_start integer NOT NULL,
    source_end integer NOT NULL,
    PRIMARY KEY (article_id)
);
COMMENT ON TABLE articles IS 'One row per article of a bulletin, with its tidy text.';
COMMENT ON COLUMN articles.article_id IS 'Identifier derived from the bulletin and the position.';
COMMENT ON COLUMN articles.bulletin_id IS 'The bulletin; references bulletins.bulletin_id.';
COMMENT ON COLUMN articles.ordinal IS 'Place within the bulletin, from 1.';
COMMENT ON COLUMN articles.column_name IS 'Column the article stands in (栏目). Null if none.';
COMMENT ON COLUMN articles.title IS 'Title as printed, its lines rejoined. Null if none.';
COMMENT ON COLUMN articles.author IS 'Who supplied it (供稿, 作者, 来源). Null if not printed.';
COMMENT ON COLUMN articles.subject IS 'Place or organisation the article is about. Null if unknown.';
COMMENT ON COLUMN articles.subject_code IS 'Division code (GB/T 2260) of the subject. Null if unknown.';
COMMENT ON COLUMN articles.text IS 'The tidy text: lines rejoined, page furniture gone; char_start and char_end index it.';
COMMENT ON COLUMN articles.source_start IS 'Where it begins in bulletins.text, in Unicode code points, from 0.';
COMMENT ON COLUMN articles.source_end IS 'Where it ends in bulletins.text, in Unicode code points, exclusive.';
\copy articles FROM 'csv/articles.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8', FORCE_NOT_NULL (article_id, bulletin_id, text))

CREATE TABLE sections (
    section_id text NOT NULL,
    bulletin_id text NOT NULL,
    article_id text NOT NULL,
    parent_id text,
    path text NOT NULL,
    level integer NOT NULL,
    ordinal integer NOT NULL,
    label text,
    heading text,
    char_start integer NOT NULL,
    char_end integer NOT NULL,
    source_start integer NOT NULL,
    source_end integer NOT NULL,
    PRIMARY KEY (section_id)
);
COMMENT ON TABLE sections IS 'One row per numbered or headed section of an article.';
COMMENT ON COLUMN sections.section_id IS 'Identifier derived from the bulletin and the position.';
COMMENT ON COLUMN sections.bulletin_id IS 'The bulletin; references bulletins.bulletin_id.';
COMMENT ON COLUMN sections.article_id IS 'The article; references articles.article_id.';
COMMENT ON COLUMN sections.parent_id IS 'The section around it; references sections.section_id. Null at the first level.';
COMMENT ON COLUMN sections.path IS 'Ordinals from the first level down. Example: 2.3';
COMMENT ON COLUMN sections.level IS 'Depth, from 1.';
COMMENT ON COLUMN sections.ordinal IS 'Place among its siblings, from 1.';
COMMENT ON COLUMN sections.label IS 'Number as printed. Null if none.';
COMMENT ON COLUMN sections.heading IS 'Heading without its label. Null if none.';
COMMENT ON COLUMN sections.char_start IS 'Where it begins in articles.text, in Unicode code points, from 0.';
COMMENT ON COLUMN sections.char_end IS 'Where it ends in articles.text, in Unicode code points, exclusive.';
COMMENT ON COLUMN sections.source_start IS 'Where it begins in bulletins.text, in Unicode code points, from 0.';
COMMENT ON COLUMN sections.source_end IS 'Where it ends in bulletins.text, in Unicode code points, exclusive.';
\copy sections FROM 'csv/sections.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8', FORCE_NOT_NULL (section_id, bulletin_id, article_id, path))

CREATE TABLE paragraphs (
    paragraph_id text NOT NULL,
    bulletin_id text NOT NULL,
    article_id text NOT NULL,
    section_id text,
    ordinal integer NOT NULL,
    kind text NOT NULL,
    text text NOT NULL,
    char_start integer NOT NULL,
    char_end integer NOT NULL,
    source_start integer NOT NULL,
    source_end integer NOT NULL,
    PRIMARY KEY (paragraph_id)
);
COMMENT ON TABLE paragraphs IS 'One row per paragraph of an article.';
COMMENT ON COLUMN paragraphs.paragraph_id IS 'Identifier derived from the bulletin and the position.';
COMMENT ON COLUMN paragraphs.bulletin_id IS 'The bulletin; references bulletins.bulletin_id.';
COMMENT ON COLUMN paragraphs.article_id IS 'The article; references articles.article_id.';
COMMENT ON COLUMN paragraphs.section_id IS 'The innermost section; references sections.section_id. Null outside any section.';
COMMENT ON COLUMN paragraphs.ordinal IS 'Place within the article, from 1.';
COMMENT ON COLUMN paragraphs.kind IS 'TITLE, SUBTITLE, DOCUMENT_NUMBER, ADDRESSEE, BYLINE, EDITORS_NOTE, HEADING, TEXT, TABLE, FOOTNOTE or SIGNATURE.';
COMMENT ON COLUMN paragraphs.text IS 'Its tidy text.';
COMMENT ON COLUMN paragraphs.char_start IS 'Where it begins in articles.text, in Unicode code points, from 0. A title stands before that text: 0, as its char_end.';
COMMENT ON COLUMN paragraphs.char_end IS 'Where it ends in articles.text, in Unicode code points, exclusive.';
COMMENT ON COLUMN paragraphs.source_start IS 'Where it begins in bulletins.text, in Unicode code points, from 0.';
COMMENT ON COLUMN paragraphs.source_end IS 'Where it ends in bulletins.text, in Unicode code points, exclusive.';
\copy paragraphs FROM 'csv/paragraphs.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8', FORCE_NOT_NULL (paragraph_id, bulletin_id, article_id, kind, text))

CREATE TABLE entities (
    entity_id text NOT NULL,
    type text NOT NULL,
    name text NOT NULL,
    code text,
    parent_code text,
    mention_count integer NOT NULL,
    bulletin_count integer NOT NULL,
    first_date date,
    last_date date,
    PRIMARY KEY (entity_id)
);
COMMENT ON TABLE entities IS 'One row per distinct place, organisation, person, programme or work of the whole run.';
COMMENT ON COLUMN entities.entity_id IS 'Identifier derived from type and name or code.';
COMMENT ON COLUMN entities.type IS 'PLACE, ORGANIZATION, PERSON, PROGRAMME or WORK.';
COMMENT ON COLUMN entities.name IS 'Full name.';
COMMENT ON COLUMN entities.code IS 'Division code (GB/T 2260) of a place. Null for others and if unknown.';
COMMENT ON COLUMN entities.parent_code IS 'Division code (GB/T 2260) of the division around it. Null without one.';
COMMENT ON COLUMN entities.mention_count IS 'Number of rows of mentions that name it.';
COMMENT ON COLUMN entities.bulletin_count IS 'Number of bulletins that name it.';
COMMENT ON COLUMN entities.first_date IS 'Earliest issue date of a bulletin that names it, ISO 8601. Null if none is dated.';
COMMENT ON COLUMN entities.last_date IS 'Latest issue date of a bulletin that names it, ISO 8601. Null if none is dated.';
\copy entities FROM 'csv/entities.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8', FORCE_NOT_NULL (entity_id, type, name))

CREATE TABLE figures (
    figure_id text NOT NULL,
    bulletin_id text NOT NULL,
    article_id text NOT NULL,
    section_id text,
    paragraph_id text NOT NULL,
    ordinal integer NOT NULL,
    text text NOT NULL,
    value numeric(38, 9) NOT NULL,
    value_max numeric(38, 9),
    qualifier text NOT NULL,
    unit text,
    unit_code text,
    dimension text NOT NULL,
    base_value numeric(38, 9),
    base_unit text,
    per text,
    indicator text,
    subject text,
    subject_id text,
    subject_code text,
    period text,
    period_start date,
    period_end date,
    role text NOT NULL,
    sentence text NOT NULL,
    rule text NOT NULL,
    char_start integer NOT NULL,
    char_end integer NOT NULL,
    source_start integer NOT NULL,
    source_end integer NOT NULL,
    PRIMARY KEY (figure_id)
);
COMMENT ON TABLE figures IS 'One row per figure: a number with its unit, what it measures, of what, and when.';
COMMENT ON COLUMN figures.figure_id IS 'Identifier derived from the bulletin and the position.';
COMMENT ON COLUMN figures.bulletin_id IS 'The bulletin; references bulletins.bulletin_id.';
COMMENT ON COLUMN figures.article_id IS 'The article; references articles.article_id.';
COMMENT ON COLUMN figures.section_id IS 'The innermost section; references sections.section_id. Null outside any section.';
COMMENT ON COLUMN figures.paragraph_id IS 'The paragraph; references paragraphs.paragraph_id.';
COMMENT ON COLUMN figures.ordinal IS 'Place within the article, from 1.';
COMMENT ON COLUMN figures.text IS 'The figure as printed. Example: 5.63亿元';
COMMENT ON COLUMN figures.value IS 'The number, counted in unit: 万, 亿 and their like are multiplied out (5.63亿元). A decimal of at most 9 places.';
COMMENT ON COLUMN figures.value_max IS 'Upper end of a range, counted in unit (3至5个). Null if it is no range.';
COMMENT ON COLUMN figures.qualifier IS 'How exact it is said to be: EXACT, ABOUT (约, 近), MORE_THAN (余, 超), LESS_THAN (不足), AT_LEAST (以上), AT_MOST (不超过) or RANGE.';
COMMENT ON COLUMN figures.unit IS 'Unit or measure word as printed, without the 万 or 亿 before it (5.63亿元). Null if none.';
COMMENT ON COLUMN figures.unit_code IS 'Code of the unit: ISO 4217 for money, else UCUM where one exists (km, %). Null if neither has it.';
COMMENT ON COLUMN figures.dimension IS 'What kind of quantity it is: COUNT, MONEY, PRICE, PERCENT, PERCENTAGE_POINT, RATIO, AREA, LENGTH, VOLUME, MASS, ENERGY, POWER, DURATION, TEMPERATURE, SPEED, DATA, MULTIPLE, RANK, INDEX or OTHER.';
COMMENT ON COLUMN figures.base_value IS 'The value counted in base_unit, so that figures in several units compare (30公里). Null if there is no base unit.';
COMMENT ON COLUMN figures.base_unit IS 'Unit of base_value: 元, 米, 平方米, 千克 and the like (30公里). Null if there is none.';
COMMENT ON COLUMN figures.per IS 'What a rate or unit price is per (800元/亩). Null if it is no rate.';
COMMENT ON COLUMN figures.indicator IS 'What is measured. Null if the text does not say.';
COMMENT ON COLUMN figures.subject IS 'Of whom or what. Null if the text does not say.';
COMMENT ON COLUMN figures.subject_id IS 'The subject; references entities.entity_id. Null if not resolved.';
COMMENT ON COLUMN figures.subject_code IS 'Division code (GB/T 2260) of the subject. Null if not resolved.';
COMMENT ON COLUMN figures.period IS 'When, in EDTF (ISO 8601-2): a day, month, year, or an interval of them (前三季度). Null if the text does not say.';
COMMENT ON COLUMN figures.period_start IS 'First day of the period, ISO 8601. Null if open or unknown.';
COMMENT ON COLUMN figures.period_end IS 'Last day of the period, ISO 8601. Null if open or unknown.';
COMMENT ON COLUMN figures.role IS 'What part the figure plays: LEVEL, INCREASE or DECREASE (a change, 同比增长8%), FROM or TO (before and after one), or TARGET.';
COMMENT ON COLUMN figures.sentence IS 'The sentence it stands in.';
COMMENT ON COLUMN figures.rule IS 'Name of the rule that read it, as annotate --explain gives it; for tracing, not for analysis.';
COMMENT ON COLUMN figures.char_start IS 'Where it begins in articles.text, in Unicode code points, from 0.';
COMMENT ON COLUMN figures.char_end IS 'Where it ends in articles.text, in Unicode code points, exclusive.';
COMMENT ON COLUMN figures.source_start IS 'Where it begins in bulletins.text, in Unicode code points, from 0.';
COMMENT ON COLUMN figures.source_end IS 'Where it ends in bulletins.text, in Unicode code points, exclusive.';
\copy figures FROM 'csv/figures.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8', FORCE_NOT_NULL (figure_id, bulletin_id, article_id, paragraph_id, text, qualifier, dimension, role, sentence, rule))

CREATE TABLE mentions (
    mention_id text NOT NULL,
    bulletin_id text NOT NULL,
    article_id text NOT NULL,
    section_id text,
    paragraph_id text NOT NULL,
    entity_id text,
    type text NOT NULL,
    text text NOT NULL,
    name text NOT NULL,
    normalized text,
    rule text NOT NULL,
    char_start integer NOT NULL,
    char_end integer NOT NULL,
    source_start integer NOT NULL,
    source_end integer NOT NULL,
    PRIMARY KEY (mention_id)
);
COMMENT ON TABLE mentions IS 'One row per place, organisation, person, programme, work or time named in the text.';
COMMENT ON COLUMN mentions.mention_id IS 'Identifier derived from the bulletin and the position.';
COMMENT ON COLUMN mentions.bulletin_id IS 'The bulletin; references bulletins.bulletin_id.';
COMMENT ON COLUMN mentions.article_id IS 'The article; references articles.article_id.';
COMMENT ON COLUMN mentions.section_id IS 'The innermost section; references sections.section_id. Null outside any section.';
COMMENT ON COLUMN mentions.paragraph_id IS 'The paragraph; references paragraphs.paragraph_id.';
COMMENT ON COLUMN mentions.entity_id IS 'The entity; references entities.entity_id. Null for TIME, since times are no entities.';
COMMENT ON COLUMN mentions.type IS 'PLACE, ORGANIZATION, PERSON, PROGRAMME, WORK or TIME.';
COMMENT ON COLUMN mentions.text IS 'As printed.';
COMMENT ON COLUMN mentions.name IS 'Full name.';
COMMENT ON COLUMN mentions.normalized IS 'Division code (GB/T 2260) of a place, EDTF (ISO 8601-2) of a time. Null if unknown.';
COMMENT ON COLUMN mentions.rule IS 'Name of the rule that read it, as annotate --explain gives it; for tracing, not for analysis.';
COMMENT ON COLUMN mentions.char_start IS 'Where it begins in articles.text, in Unicode code points, from 0. A title stands before that text: 0, as its char_end.';
COMMENT ON COLUMN mentions.char_end IS 'Where it ends in articles.text, in Unicode code points, exclusive.';
COMMENT ON COLUMN mentions.source_start IS 'Where it begins in bulletins.text, in Unicode code points, from 0.';
COMMENT ON COLUMN mentions.source_end IS 'Where it ends in bulletins.text, in Unicode code points, exclusive.';
\copy mentions FROM 'csv/mentions.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8', FORCE_NOT_NULL (mention_id, bulletin_id, article_id, paragraph_id, type, text, name, rule))

CREATE TABLE diagnostics (
    diagnostic_id text NOT NULL,
    source_uri text NOT NULL,
    bulletin_id text,
    severity text NOT NULL,
    code text NOT NULL,
    message text NOT NULL,
    source_start integer,
    source_end integer,
    excerpt text,
    PRIMARY KEY (diagnostic_id)
);
COMMENT ON TABLE diagnostics IS 'One row per doubt or refusal: every input is a bulletin or has an ERROR here.';
COMMENT ON COLUMN diagnostics.diagnostic_id IS 'Identifier derived from the input and the position.';
COMMENT ON COLUMN diagnostics.source_uri IS 'The input, as bulletins.source_uri.';
COMMENT ON COLUMN diagnostics.bulletin_id IS 'The bulletin; references bulletins.bulletin_id. Null if the input gave none.';
COMMENT ON COLUMN diagnostics.severity IS 'ERROR (no bulletin), WARNING (doubtful) or INFO.';
COMMENT ON COLUMN diagnostics.code IS 'What was found, from a closed vocabulary.';
COMMENT ON COLUMN diagnostics.message IS 'The particulars, for a person.';
COMMENT ON COLUMN diagnostics.source_start IS 'Where it begins in bulletins.text, in Unicode code points, from 0. Null for the whole input.';
COMMENT ON COLUMN diagnostics.source_end IS 'Where it ends in bulletins.text, in Unicode code points, exclusive. Null for the whole input.';
COMMENT ON COLUMN diagnostics.excerpt IS 'The text in question. Null for the whole input.';
\copy diagnostics FROM 'csv/diagnostics.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8', FORCE_NOT_NULL (diagnostic_id, source_uri, severity, code, message))
ALTER TABLE articles ADD FOREIGN KEY (bulletin_id) REFERENCES bulletins (bulletin_id);
ALTER TABLE sections ADD FOREIGN KEY (bulletin_id) REFERENCES bulletins (bulletin_id);
ALTER TABLE sections ADD FOREIGN KEY (article_id) REFERENCES articles (article_id);
ALTER TABLE sections ADD FOREIGN KEY (parent_id) REFERENCES sections (section_id);
ALTER TABLE paragraphs ADD FOREIGN KEY (bulletin_id) REFERENCES bulletins (bulletin_id);
ALTER TABLE paragraphs ADD FOREIGN KEY (article_id) REFERENCES articles (article_id);
ALTER TABLE paragraphs ADD FOREIGN KEY (section_id) REFERENCES sections (section_id);
ALTER TABLE figures ADD FOREIGN KEY (bulletin_id) REFERENCES bulletins (bulletin_id);
ALTER TABLE figures ADD FOREIGN KEY (article_id) REFERENCES articles (article_id);
ALTER TABLE figures ADD FOREIGN KEY (section_id) REFERENCES sections (section_id);
ALTER TABLE figures ADD FOREIGN KEY (paragraph_id) REFERENCES paragraphs (paragraph_id);
ALTER TABLE figures ADD FOREIGN KEY (subject_id) REFERENCES entities (entity_id);
ALTER TABLE mentions ADD FOREIGN KEY (bulletin_id) REFERENCES bulletins (bulletin_id);
ALTER TABLE mentions ADD FOREIGN KEY (article_id) REFERENCES articles (article_id);
ALTER TABLE mentions ADD FOREIGN KEY (section_id) REFERENCES sections (section_id);
ALTER TABLE mentions ADD FOREIGN KEY (paragraph_id) REFERENCES paragraphs (paragraph_id);
ALTER TABLE mentions ADD FOREIGN KEY (entity_id) REFERENCES entities (entity_id);
ALTER TABLE diagnostics ADD FOREIGN KEY (bulletin_id) REFERENCES bulletins (bulletin_id);
COMMIT;

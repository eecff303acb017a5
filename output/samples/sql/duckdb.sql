-- Run in the folder of the release: duckdb bulletins.db < sql/duckdb.sql

-- One row per bulletin (简报): its masthead, its colophon and its whole text.
CREATE TABLE bulletins (
    bulletin_id VARCHAR NOT NULL,
    source_uri VARCHAR NOT NULL,
    source_sha256 VARCHAR NOT NULL,
    media_type VARCHAR NOT NULL,
    charset VARCHAR NOT NULL,
    title VARCHAR,
    issue_label VARCHAR,
    issue_number INTEGER,
    total_issue_number INTEGER,
    issuer VARCHAR,
    issuer_code VARCHAR,
    signed_by VARCHAR,
    editor VARCHAR,
    issue_date DATE,
    handling_notice VARCHAR,
    security_level VARCHAR,
    registration_number VARCHAR,
    print_run INTEGER,
    report_to VARCHAR[] NOT NULL,
    send_to VARCHAR[] NOT NULL,
    copy_to VARCHAR[] NOT NULL,
    article_count INTEGER NOT NULL,
    section_count INTEGER NOT NULL,
    figure_count INTEGER NOT NULL,
    mention_count INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    PRIMARY KEY (bulletin_id)
);

-- One row per article of a bulletin, with its tidy text.
CREATE TABLE articles (
    article_id VARCHAR NOT NULL,
    bulletin_id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    column_name VARCHAR,
    title VARCHAR,
    author VARCHAR,
    subject VARCHAR,
    subject_code VARCHAR,
    text VARCHAR NOT NULL,
    source_start INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    PRIMARY KEY (article_id)
);

-- One row per numbered or headed section of an article.
CREATE TABLE sections (
    section_id VARCHAR NOT NULL,
    bulletin_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    parent_id VARCHAR,
    path VARCHAR NOT NULL,
    level INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    label VARCHAR,
    heading VARCHAR,
    char_start INTEGER NOT NULL,
    char_end INTEGER NOT NULL,
    source_start INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    PRIMARY KEY (section_id)
);

-- One row per paragraph of an article.
CREATE TABLE paragraphs (
    paragraph_id VARCHAR NOT NULL,
    bulletin_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    section_id VARCHAR,
    ordinal INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    char_start INTEGER NOT NULL,
    char_end INTEGER NOT NULL,
    source_start INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    PRIMARY KEY (paragraph_id)
);

-- One row per distinct place, organisation, person, programme or work of the whole run.
CREATE TABLE entities (
    entity_id VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    code VARCHAR,
    parent_code VARCHAR,
    mention_count INTEGER NOT NULL,
    bulletin_count INTEGER NOT NULL,
    first_date DATE,
    last_date DATE,
    PRIMARY KEY (entity_id)
);

-- One row per figure: a number with its unit, what it measures, of what, and when.
CREATE TABLE figures (
    figure_id VARCHAR NOT NULL,
    bulletin_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    section_id VARCHAR,
    paragraph_id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    value DECIMAL(38, 9) NOT NULL,
    value_max DECIMAL(38, 9),
    qualifier VARCHAR NOT NULL,
    unit VARCHAR,
    unit_code VARCHAR,
    dimension VARCHAR NOT NULL,
    base_value DECIMAL(38, 9),
    base_unit VARCHAR,
    per VARCHAR,
    indicator VARCHAR,
    subject VARCHAR,
    subject_id VARCHAR,
    subject_code VARCHAR,
    period VARCHAR,
    period_start DATE,
    period_end DATE,
    role VARCHAR NOT NULL,
    sentence VARCHAR NOT NULL,
    rule VARCHAR NOT NULL,
    char_start INTEGER NOT NULL,
    char_end INTEGER NOT NULL,
    source_start INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    PRIMARY KEY (figure_id)
);

-- One row per place, organisation, person, programme, work or time named in the text.
CREATE TABLE mentions (
    mention_id VARCHAR NOT NULL,
    bulletin_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    section_id VARCHAR,
    paragraph_id VARCHAR NOT NULL,
    entity_id VARCHAR,
    type VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    normalized VARCHAR,
    rule VARCHAR NOT NULL,
    char_start INTEGER NOT NULL,
    char_end INTEGER NOT NULL,
    source_start INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    PRIMARY KEY (mention_id)
);

-- One row per doubt or refusal: every input is a bulletin or has an ERROR here.
CREATE TABLE diagnostics (
    diagnostic_id VARCHAR NOT NULL,
    source_uri VARCHAR NOT NULL,
    bulletin_id VARCHAR,
    severity VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    message VARCHAR NOT NULL,
    source_start INTEGER,
    source_end INTEGER,
    excerpt VARCHAR,
    PRIMARY KEY (diagnostic_id)
);

INSERT INTO bulletins SELECT bulletin_id, source_uri, source_sha256, media_type, charset, title, issue_label, issue_number, total_issue_number, issuer, issuer_code, signed_by, editor, issue_date, handling_notice, security_level, registration_number, print_run, report_to, send_to, copy_to, article_count, section_count, figure_count, mention_count, text
FROM read_parquet('parquet/bulletins/**/*.parquet');

INSERT INTO articles SELECT article_id, bulletin_id, ordinal, column_name, title, author, subject, subject_code, text, source_start, source_end
FROM read_parquet('parquet/articles/**/*.parquet');

INSERT INTO sections SELECT section_id, bulletin_id, article_id, parent_id, path, level, ordinal, label, heading, char_start, char_end, source_start, source_end
FROM read_parquet('parquet/sections/**/*.parquet');

INSERT INTO paragraphs SELECT paragraph_id, bulletin_id, article_id, section_id, ordinal, kind, text, char_start, char_end, source_start, source_end
FROM read_parquet('parquet/paragraphs/**/*.parquet');

INSERT INTO entities SELECT entity_id, type, name, code, parent_code, mention_count, bulletin_count, first_date, last_date
FROM read_parquet('parquet/entities/**/*.parquet');

INSERT INTO figures SELECT figure_id, bulletin_id, article_id, section_id, paragraph_id, ordinal, text, value, value_max, qualifier, unit, unit_code, dimension, base_value, base_unit, per, indicator, subject, subject_id, subject_code, period, period_start, period_end, role, sentence, rule, char_start, char_end, source_start, source_end
FROM read_parquet('parquet/figures/**/*.parquet');

INSERT INTO mentions SELECT mention_id, bulletin_id, article_id, section_id, paragraph_id, entity_id, type, text, name, normalized, rule, char_start, char_end, source_start, source_end
FROM read_parquet('parquet/mentions/**/*.parquet');

INSERT INTO diagnostics SELECT diagnostic_id, source_uri, bulletin_id, severity, code, message, source_start, source_end, excerpt
FROM read_parquet('parquet/diagnostics/**/*.parquet');

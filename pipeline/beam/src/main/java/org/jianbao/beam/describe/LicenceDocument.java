package org.jianbao.beam.describe;

/** Says under which licence the data may be used. */
final class LicenceDocument implements Document {
    @Override
    public String path() {
        return "LICENSE";
    }

    @Override
    public String text(Description description) {
        Dataset dataset = description.dataset();
        return dataset.title() + ", version " + dataset.version() + "\n\nThe data of this release are licensed under "
                + dataset.licence() + ":\n" + dataset.licenceAddress() + "\n";
    }
}

/** The canonical model of innovation toolkits, its reading, writing and validation, and the catalogue itself. */
module org.incubationtoolkits.model {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires org.apache.commons.lang3;
    requires org.commonmark;
    requires org.hibernate.validator;
    requires org.snakeyaml.engine;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

    exports org.incubationtoolkits.model;
    exports org.incubationtoolkits.model.assessment;
    exports org.incubationtoolkits.model.authoring;
    exports org.incubationtoolkits.model.canvas;
    exports org.incubationtoolkits.model.content;
    exports org.incubationtoolkits.model.element;
    exports org.incubationtoolkits.model.guide;
    exports org.incubationtoolkits.model.id;
    exports org.incubationtoolkits.model.io;
    exports org.incubationtoolkits.model.problem;
    exports org.incubationtoolkits.model.programme;
    exports org.incubationtoolkits.model.provenance;
    exports org.incubationtoolkits.model.richtext;
    exports org.incubationtoolkits.model.text;
    exports org.incubationtoolkits.model.theme;
    exports org.incubationtoolkits.model.validation;
    exports org.incubationtoolkits.model.value;

    opens org.incubationtoolkits.model;
    opens org.incubationtoolkits.model.assessment;
    opens org.incubationtoolkits.model.canvas;
    opens org.incubationtoolkits.model.content;
    opens org.incubationtoolkits.model.guide;
    opens org.incubationtoolkits.model.programme;
    opens org.incubationtoolkits.model.provenance;
    opens org.incubationtoolkits.model.text;
}

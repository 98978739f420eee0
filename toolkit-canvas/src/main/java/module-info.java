/** The geometry of a canvas, whether its words fit, and pictures of it. */
module org.incubationtoolkits.canvas {
    requires transitive org.incubationtoolkits.model;
    requires static transitive org.jspecify;

    exports org.incubationtoolkits.canvas;
    exports org.incubationtoolkits.canvas.answers;
    exports org.incubationtoolkits.canvas.render;
    exports org.incubationtoolkits.canvas.sheet;
    exports org.incubationtoolkits.canvas.text;

    opens org.incubationtoolkits.canvas.answers to
            org.incubationtoolkits.model;
}

package org.example.portal;

import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.export.html.HtmlFragments;
import org.incubationtoolkits.model.id.Id;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The pages of the portal; the language comes from the reader's browser. */
@Controller
public class Pages {

    private final Toolkit toolkit;

    Pages(Toolkit toolkit) {
        this.toolkit = toolkit;
    }

    @GetMapping("/")
    String home(Locale language, Model model) {
        HtmlFragments fragments = toolkit.fragments(language);
        model.addAttribute("tools", fragments.list(Id.of("phase"), Id.of("validate")));
        model.addAttribute("question", fragments.guideStep(Id.of("where-you-stand")));
        return "home";
    }

    @GetMapping("/tools/{id}")
    String tool(@PathVariable String id, Locale language, Model model) {
        Id tool = known(id, language);
        model.addAttribute("fragment", toolkit.fragments(language).tool(tool));
        return "fragment";
    }

    /** The same canvas twice, as for two teams: each has ids of its own. */
    @GetMapping("/tools/{id}/teams")
    String teams(@PathVariable String id, Locale language, Model model) {
        Id tool = known(id, language);
        model.addAttribute("first", toolkit.fragments(language).canvas(tool));
        model.addAttribute("second", toolkit.second(language).canvas(tool));
        return "teams";
    }

    @GetMapping("/guide/{guide}/{step}")
    String guide(@PathVariable String guide, @PathVariable String step, Locale language, Model model) {
        try {
            model.addAttribute("fragment", toolkit.fragments(language).guideStep(Id.of(guide), Id.of(step)));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.getMessage(), e);
        }
        return "fragment";
    }

    @GetMapping(path = "/toolkit-fragments.css", produces = "text/css;charset=UTF-8")
    @ResponseBody
    String stylesheet() {
        return HtmlFragments.stylesheet();
    }

    private Id known(String id, Locale language) {
        List<String> ids = toolkit.catalogue(language).tools().map(tool -> tool.id().value()).toList();
        if (!ids.contains(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Id.of(id);
    }
}

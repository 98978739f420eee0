#!/usr/bin/env bash
# Hugo builds the Markdown of an edition as it is: every file becomes a page with the title that its front matter has, and every
# link between files leads to a page.
set -euo pipefail
checks=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
edition=$1/et
mkdir -p "$work/content" "$work/layouts/_default/_markup"
(cd "$edition" && find . -name '*.md' -print0 | xargs -0 cp --parents -t "$work/content")
mv "$work/content/README.md" "$work/content/_index.md"
echo 'baseURL = "https://hugo.example/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]
disablePathToLower = true' >"$work/hugo.toml"
cat >"$work/layouts/_default/single.html" <<'T'
<!DOCTYPE html><html lang="et"><head><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>
T
cp "$work/layouts/_default/single.html" "$work/layouts/_default/list.html"
cat >"$work/layouts/_default/_markup/render-link.html" <<'T'
{{- $url := urls.Parse .Destination -}}
{{- if or $url.IsAbs (eq $url.Path "") (not (strings.HasSuffix $url.Path ".md")) -}}
<a href="{{ .Destination | safeURL }}">{{ .Text | safeHTML }}</a>
{{- else -}}
{{- $name := strings.TrimSuffix "README.md" $url.Path -}}
{{- $page := .Page.GetPage $url.Path -}}
{{- if and (not $page) (strings.HasSuffix $url.Path "README.md") -}}{{- $page = site.Home -}}{{- end -}}
{{- with $page -}}<a href="{{ .RelPermalink }}">{{ $.Text | safeHTML }}</a>
{{- else -}}{{- errorf "%s: the link %q leads to no page" .Page.File.Path .Destination -}}{{- end -}}
{{- end -}}
T
hugo --source "$work" --config "$work/hugo.toml" --destination "$work/public" --quiet
sources=$(find "$work/content" -name '*.md' | wc -l)
pages=$(find "$work/public" -name index.html | wc -l)
echo "Hugo: $pages pages of $sources files"
# a folder gets a page of Hugo's own, without words of ours
((sources > 30 && pages >= sources))
while IFS= read -r -d '' file; do
  title=$(sed -n 's/^title: *//p' "$file" | head -1)
  [[ -n $title ]] || { echo "$file has no title" >&2; exit 1; }
done < <(find "$work/content" -name '*.md' -print0)

#include "office/places.hpp"

#include <fstream>
#include <sstream>

namespace places {

namespace fs = std::filesystem;

namespace {

std::string textOf(const fs::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

/// Names shared folders, and what becomes of changes there, as the options page writes them.
void share(const std::vector<fs::path>& folders, const std::string& changes, const fs::path& profile) {
    const auto file = profile / "user/registrymodifications.xcu";
    auto settings = textOf(file);
    std::string item = "<item oor:path=\"/org.participatieladder.Options/Options\">"
                       "<prop oor:name=\"SharedFolders\" oor:op=\"fuse\"><value>";
    for (const auto& folder : folders)
        item += "<it>" + folder.string() + "</it>";
    item += "</value></prop><prop oor:name=\"SharedChanges\" oor:op=\"fuse\"><value>" + changes +
            "</value></prop></item>";
    settings.insert(settings.rfind("</oor:items>"), item);
    std::ofstream(file) << settings;
}

/// The lines of a table that begin with a text.
std::vector<std::string> linesFrom(const std::string& table, std::string_view start) {
    std::vector<std::string> lines;
    std::istringstream stream(table);
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with(start))
            lines.push_back(line);
    }
    return lines;
}

} // namespace

void replaceIn(const fs::path& file, std::string_view old, std::string_view with) {
    auto text = textOf(file);
    for (auto at = text.find(old); at != std::string::npos; at = text.find(old, at + with.size()))
        text.replace(at, old.size(), with);
    std::ofstream(file) << text;
}

void putPoisoned(const std::string& id, const fs::path& folder) {
    const auto draft = folder / ".new";
    fs::create_directories(folder);
    fs::copy(EDITION_2020, draft);
    const auto dash = id.find("-r");
    replaceIn(draft / "datapackage.json", "\"year\": 2020", "\"year\": " + id.substr(0, dash));
    if (dash != std::string::npos)
        replaceIn(draft / "datapackage.json", "\"revision\": 0", "\"revision\": " + id.substr(dash + 2));
    replaceIn(draft / "datapackage.json", "\"edition\": {",
              "\"edition\": {\"loaded\": {\"by\": \"POM West-Vlaanderen\", \"at\": \"2026-01-01\", "
              "\"from\": \"a.ods\"}, ");
    replaceIn(draft / "observations.csv", "\nbrugge,sine,156,", "\nbrugge,sine,999,");
    fs::rename(draft, folder / id);
}

void putWithAreas(int count, const fs::path& folder) {
    constexpr std::string_view region = "zuid-west-vlaanderen";
    const auto edition = folder / "2032";
    fs::create_directories(folder);
    fs::copy(EDITION_2020, edition);
    replaceIn(edition / "datapackage.json", "\"year\": 2020", "\"year\": 2032");
    const auto areas = textOf(edition / "areas.csv");
    const auto figures = textOf(edition / "observations.csv");
    const auto people = textOf(edition / "base_values.csv");
    const auto places = textOf(edition / "places.csv");
    std::ofstream newAreas(edition / "areas.csv");
    std::ofstream newFigures(edition / "observations.csv");
    std::ofstream newPeople(edition / "base_values.csv");
    // Those of 2020 lie in regions that are gone.
    std::ofstream(edition / "places.csv") << linesFrom(places, "id,").front() << '\n';
    newAreas << linesFrom(areas, "id,").front() << '\n'
             << linesFrom(areas, "west-vlaanderen,").front() << '\n';
    newFigures << linesFrom(figures, "area,").front() << '\n';
    newPeople << linesFrom(people, "area,").front() << '\n';
    for (const auto& line : linesFrom(figures, "west-vlaanderen,"))
        newFigures << line << '\n';
    for (const auto& line : linesFrom(people, "west-vlaanderen,"))
        newPeople << line << '\n';
    for (int k = 1; k <= count; ++k) {
        const auto number = std::to_string(k);
        newAreas << "gemeente-" << number << ",Sint-Katelijne-Waver " << number << ",Sint-Katelijne-Waver "
                 << number << ",gemeente,west-vlaanderen,,\n";
        for (const auto& line : linesFrom(figures, region))
            newFigures << "gemeente-" << number << line.substr(region.size()) << '\n';
        for (const auto& line : linesFrom(people, region))
            newPeople << "gemeente-" << number << line.substr(region.size()) << '\n';
    }
}

void outlineAreas(int count, const fs::path& folder) {
    std::ofstream file(folder / "2032/areas.geojson");
    file << R"({"type": "FeatureCollection", "features": [)";
    for (int k = 0; k < count; ++k) {
        const auto at = [&](int east, int north) {
            return "[" + std::to_string(k % 6 + east) + "," + std::to_string(k / 6 + north) + "]";
        };
        file << (k == 0 ? "" : ",") << R"({"type": "Feature", "id": "gemeente-)" << k + 1
             << R"(", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [[)" << at(0, 0) << ","
             << at(1, 0) << "," << at(1, 1) << "," << at(0, 1) << "," << at(0, 0) << "]]}}";
    }
    file << "]}";
}

void put(const std::string& edition, const fs::path& folder, const std::string& name) {
    fs::create_directories(folder);
    fs::copy(fs::path(TEST_DATA "/editions") / edition, folder / ".new", fs::copy_options::recursive);
    fs::rename(folder / ".new", folder / name);
}

Profile::Profile(const std::vector<fs::path>& sharedFolders, const fs::path& oxt,
                 const std::string& changes) {
    support::Office(folder_.path()).install(oxt);
    if (!sharedFolders.empty())
        share(sharedFolders, changes, folder_.path());
}

} // namespace places

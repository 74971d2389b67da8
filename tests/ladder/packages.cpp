#include "packages.hpp"

#include "ladder/package/bundled.hpp"
#include "ladder/package/descriptor.hpp"

#include <ostream>
#include <stdexcept>

namespace packages {

using namespace ladder::package;

Package Package::whole() {
    Package package;
    for (const auto& file : bundledPackages().front().files)
        package.files_.insert_or_assign(std::string(file.path), std::string(file.content));
    return package;
}

Package::Package() {
    for (const auto& file : bundledPackages().front().files)
        files_.emplace(file.path, file.content);
    for (const auto table : ladder::package::allTables) {
        if (ladder::package::schemaOf(table).mayBeLeftOut)
            files_.erase(ladder::package::fileOf(table));
    }
    // Those tables stand last in the descriptor.
    auto& descriptor = files_.at("datapackage.json");
    const auto begin = descriptor.find(",\n    {\n      \"name\": \"bases\"");
    descriptor.replace(begin, descriptor.rfind("\n  ]") - begin, "");
}

Package& Package::replace(const std::string& file, const std::string& text, const std::string& by) {
    auto& content = files_.at(file);
    const auto position = content.find(text);
    if (position == std::string::npos || content.find(text, position + 1) != std::string::npos)
        throw std::logic_error(file + " does not hold exactly once: " + text);
    content.replace(position, text.size(), by);
    return *this;
}

Package& Package::replaceAll(const std::string& file, const std::string& text, const std::string& by) {
    auto& content = files_.at(file);
    auto position = content.find(text);
    if (position == std::string::npos)
        throw std::logic_error(file + " does not hold: " + text);
    for (; position != std::string::npos; position = content.find(text, position + by.size()))
        content.replace(position, text.size(), by);
    return *this;
}

Package& Package::append(const std::string& file, const std::string& text) {
    files_.at(file) += text;
    return *this;
}

Package& Package::write(const std::string& file, const std::string& content) {
    files_.insert_or_assign(file, content);
    return *this;
}

Package& Package::remove(const std::string& file) {
    if (files_.erase(file) == 0)
        throw std::logic_error("there is no " + file);
    return *this;
}

Reading Package::read(const Progress& progress) const {
    const auto file = [this](std::string_view path) -> ladder::Result<std::string> {
        const auto found = files_.find(std::string(path));
        if (found == files_.end())
            return ladder::Reason::fileMissing;
        return found->second;
    };
    return ladder::package::read(file, progress);
}

ladder::Edition Package::edition() const {
    auto reading = read();
    if (!reading.edition)
        throw std::logic_error(describe(reading.defects.kept().front(), ladder::Language::english));
    return std::move(*reading.edition);
}

std::shared_ptr<const ladder::Edition> Package::sharedEdition() const {
    return std::make_shared<const ladder::Edition>(edition());
}

Package packageOf(int year, int revision) {
    Package package;
    package.replace("datapackage.json", "\"year\": 2020", "\"year\": " + std::to_string(year));
    package.replace("datapackage.json", "\"revision\": 0", "\"revision\": " + std::to_string(revision));
    return package;
}

std::ostream& operator<<(std::ostream& stream, const Finding& finding) {
    return stream << describe({{finding.file, finding.line, finding.column, finding.name},
                               {finding.problem, finding.arguments}},
                              ladder::Language::english);
}

namespace {

Findings keptOf(const Defects& defects) {
    Findings all;
    for (const auto& defect : defects.kept()) {
        for (const auto language : {ladder::Language::dutch, ladder::Language::english}) {
            if (describe(defect, language).empty())
                throw std::logic_error("a defect without words");
        }
        const auto& [file, line, column, name] = defect.location;
        all.push_back({file, line, column, name, defect.problem.reason, defect.problem.arguments});
    }
    return all;
}

} // namespace

Findings findings(const Reading& reading) {
    return keptOf(reading.defects);
}

Findings findings(const Package& package) {
    return findings(package.read());
}

Findings warnings(const Package& package) {
    return keptOf(package.read().warnings);
}

Findings notices(const Package& package) {
    return keptOf(package.read().notices);
}

} // namespace packages

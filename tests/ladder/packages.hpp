// The bundled package of 2020, to be edited in memory, and what a reader finds wrong with it.
#pragma once

#include "ladder/package/reader.hpp"

#include <iosfwd>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace packages {

class Package {
public:
    /// Starts as the bundled package, without the tables that a package may do without: an edition such as
    /// those that were made for version 1.0.0.
    Package();
    /// Starts as the whole bundled package.
    static Package whole();

    /// Replaces a text that must stand in the file exactly once, so that no edit misses its mark.
    Package& replace(const std::string& file, const std::string& text, const std::string& by);
    /// Replaces each occurrence, of which there must be one.
    Package& replaceAll(const std::string& file, const std::string& text, const std::string& by);
    Package& append(const std::string& file, const std::string& text);
    Package& write(const std::string& file, const std::string& content);
    Package& remove(const std::string& file);

    /// A file that must be there.
    const std::string& content(const std::string& file) const { return files_.at(file); }
    const std::map<std::string, std::string>& files() const { return files_; }

    ladder::package::Reading read(const ladder::package::Progress& progress = {}) const;
    /// Throws where there are defects, with their description.
    ladder::Edition edition() const;
    /// The same, for a catalogue.
    std::shared_ptr<const ladder::Edition> sharedEdition() const;

private:
    std::map<std::string, std::string> files_;
};

/// A package that is an edition of its own.
Package packageOf(int year, int revision);

/// A defect in a form to compare and to print.
struct Finding {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;
    std::string name;
    ladder::Reason problem = ladder::Reason::fileMissing;
    std::vector<std::string> arguments;

    bool operator==(const Finding&) const = default;
};
std::ostream& operator<<(std::ostream& stream, const Finding& finding);

using Findings = std::vector<Finding>;

/// What was kept of the defects. Also says every one of them in both languages, which must not fail.
Findings findings(const ladder::package::Reading& reading);
Findings findings(const Package& package);
/// The same of what it is warned of, and of what is only told.
Findings warnings(const Package& package);
Findings notices(const Package& package);

} // namespace packages

#include "ladder/package/reader.hpp"

#include "ladder/package/descriptor.hpp"
#include "ladder/package/edition_tables.hpp"
#include "ladder/package/outlines.hpp"

namespace ladder::package {
namespace {

/// Thrown where the one who is told of the progress wants to stop.
struct Stopped {};

/// Tells the progress of a reading through its tables in steps of a hundredth.
class ProgressSteps {
public:
    explicit ProgressSteps(const Progress& progress)
        : progress_(progress) {}

    /// Observations come last, and are nearly all that a large package has.
    void reach(Table table, double part) {
        constexpr double others = 0.1;
        const bool isLast = table == Table::observations;
        const auto hundredths =
            static_cast<int>(100 * (isLast ? others + (1 - others) * part : others * part));
        if (hundredths <= told_)
            return;
        told_ = hundredths;
        if (progress_ && !progress_(hundredths / 100.0))
            throw Stopped();
    }

private:
    const Progress& progress_;
    int told_ = 0;
};

EditionData readEdition(const FileSource& files, const Progress& progress, Reading& reading) {
    const auto descriptor = readDescriptor(files, reading.defects, reading.warnings);
    ProgressSteps steps(progress);
    EditionDraft draft{files,           descriptor,
                       reading.defects, reading.warnings,
                       reading.notices, [&](Table table, double part) { steps.reach(table, part); }};
    auto& data = draft.data;
    data.title = descriptor.title;
    data.publisher = descriptor.publisher;
    data.source = descriptor.source;
    data.year = descriptor.year;
    data.revision = descriptor.revision;
    data.loading = descriptor.loading;
    data.remarks = descriptor.remarks;
    readNotes(draft);
    readDomains(draft);
    readAreas(draft);
    readItems(draft);
    readBases(draft);
    readPlaces(draft);
    readObservations(draft);
    readAttachments(draft);
    if (draft.defects.none())
        outlinesOf(data, draft.notices); // for what is wrong with them: they are read where a map is drawn
    return std::move(data);
}

} // namespace

Reading read(const FileSource& files, const Progress& progress) {
    Reading reading;
    try {
        auto data = readEdition(files, progress, reading);
        if (reading.defects.none())
            reading.edition.emplace(std::move(data));
    } catch (const Stopped&) {
        reading.isStopped = true;
    }
    return reading;
}

Reading readFolder(const std::filesystem::path& folder, const Progress& progress) {
    return read(filesIn(folder), progress);
}

} // namespace ladder::package

import FoundationEssentials
import Glibc

/// Knows the disks of other machines, on which SQLite's locks cannot be relied on (https://www.sqlite.org/faq.html, question 5).
enum NetworkDisk {
  private static let kinds: Set<Substring> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "coda", "fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.s3fs",
  ]

  /// True where a folder lies on the disk of another machine, as the list of mounts says
  /// (https://docs.kernel.org/filesystems/proc.html, section 3.5).
  static func holds(_ folder: String) -> Bool {
    var status = stat()
    guard stat(folder, &status) == 0, let mounts = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8) else {
      return false
    }
    let device = number(of: UInt64(status.st_dev))
    return mounts.split(separator: "\n").contains { line in
      let fields = line.split(separator: " ")
      guard fields.count > 2, fields[2] == device, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count else { return false }
      return kinds.contains(fields[dash + 1])
    }
  }

  /// Major and minor number of a device, as glibc's `gnu_dev_major` and `gnu_dev_minor` take it apart.
  private static func number(of device: UInt64) -> String {
    let major = device >> 8 & 0xFFF | device >> 32 & ~0xFFF
    let minor = device & 0xFF | device >> 12 & ~0xFF
    return "\(major):\(minor)"
  }
}
